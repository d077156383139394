/** The names that BuildKit warns about: https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/ */
const SECRET = /(?:^|_)(?:apikey|auth|credentials?|key|passwd|password|pword|secret|token)(?:_|$)/i;
/** Public keys, and the fingerprints that official images use to verify downloads. */
const PUBLIC = /(?:^|_)(?:public|gpg)(?:_|$)/i;
/** Switches, numbers, references to other variables, and the paths and addresses of secrets. */
const HARMLESS = /^(?:|true|false|yes|no|none|null|\d{1,6}|\$.*|\.{0,2}\/[\w./-]*|https?:\/\/[^@]*)$/i;

/** Matches `NAME=value` in a line of the build history, quoted or not. */
const ASSIGNMENT = /(?<![\w.-])([A-Za-z_]\w{0,63})=("[^"]*"|'[^']*'|\S*)/g;

/** Returns the names of variables in the text that suggest a secret and whose value is not harmless. */
export function secretNames(text: string): string[] {
  return Array.from(text.matchAll(ASSIGNMENT), ([, name = '', value = '']) => ({ name, value: value.replace(/^["']|["']$/g, '') }))
    .filter(({ name, value }) => SECRET.test(name) && !PUBLIC.test(name) && !HARMLESS.test(value))
    .map(({ name }) => name);
}
