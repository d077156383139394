/** Docker says where it would have mounted a volume, and with which options: there may be a password among them. */
const MOUNTED_AT = /error while mounting volume '[^']*': /;
const MOUNTING = /:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/;
const SECRET = /\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;

/** A line of Docker's words about a mount, without the options of the volume and the place where it would have been. */
export function withoutOptions(line: string): string {
  if (!line.includes('mount')) return line;
  return line.replace(MOUNTED_AT, '').replace(MOUNTING, '').replace(SECRET, '$1=***');
}
