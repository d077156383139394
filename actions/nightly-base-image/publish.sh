#!/usr/bin/env bash
# Publishes $SNAPSHOT from the repository $LOCAL to $STORE, moves $NAME to it, and keeps the last $KEEP_LAST runs there.
set -euo pipefail
case $NAME in @* | */*) name=$NAME ;; *) name=@$NAME ;; esac
vm snapshot push "$SNAPSHOT" "$STORE" --store "$LOCAL" --force
vm snapshot tag "$SNAPSHOT" "$name" --store "$STORE" --force
[ -n "$KEEP_LAST" ] || exit 0

case $name in @*) project=global prefix=@ ;; *) project=${name%%/*} prefix=$project/ ;; esac
family=${name#"$prefix"}-
# Run numbers increase, so the oldest come first. A name that does not end in a number belongs to another image.
vm snapshot list --store "$STORE" --project "$project" --filter "$family*" --quiet |
  sed "s,^.*[@/],," | grep -xE -- "$(printf %s "$family" | sed 's,\.,\\.,g')[0-9]+" | sort -V | head -n "-$KEEP_LAST" |
  while read -r old; do vm snapshot delete "$prefix$old" --store "$STORE" --yes; done
