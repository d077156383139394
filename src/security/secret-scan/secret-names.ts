/** The names that BuildKit warns of: https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/ */
const SECRET = /(?:^|_)(?:apikey|auth|credentials?|key|passwd|password|pword|secret|token)(?:_|$)/i;
/** Public keys, and the fingerprints by which official images check what they download. */
const PUBLIC = /(?:^|_)(?:public|gpg)(?:_|$)/i;
/** Switches, numbers, references to other variables, and paths and addresses of where a secret can be had. */
const HARMLESS = /^(?:|true|false|yes|no|none|null|\d{1,6}|\$.*|\.{0,2}\/[\w./-]*|https?:\/\/[^@]*)$/i;

/** `NAME=value` words in a line of the build's history, quoted or not. */
const ASSIGNMENT = /(?<![\w.-])([A-Za-z_]\w{0,63})=("[^"]*"|'[^']*'|\S*)/g;

/** Names of variables in the text that say they hold a secret, and do hold something. */
export function secretNames(text: string): string[] {
  return Array.from(text.matchAll(ASSIGNMENT), ([, name = '', value = '']) => ({ name, value: value.replace(/^["']|["']$/g, '') }))
    .filter(({ name, value }) => SECRET.test(name) && !PUBLIC.test(name) && !HARMLESS.test(value))
    .map(({ name }) => name);
}
