#!/usr/bin/env bash
# Fails if $KEEP_LAST is neither empty nor a whole number from 1.
set -euo pipefail
[[ -z $KEEP_LAST || $KEEP_LAST =~ ^[1-9][0-9]{0,8}$ ]] && exit 0
echo "::error title=vm-snapshot nightly base image failed::Input 'keep-last': must be a whole number from 1, or empty to keep all" >&2
exit 1
