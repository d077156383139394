\\set pgpass `echo "$POSTGRES_PASSWORD"`
