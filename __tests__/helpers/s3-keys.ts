/* Keys for test servers that accept any keys, without the developer's own configuration. Imported for its side effect. */

Object.assign(process.env, {
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
});
