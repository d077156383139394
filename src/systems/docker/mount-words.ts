/** Docker's message includes the mount point and the mount options of a volume, which may include a password. */
const MOUNTED_AT = /error while mounting volume '[^']*': /;
const MOUNTING = /:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/;
const SECRET = /\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;

/** Removes the volume's options and mount point from a line of Docker's message about a mount. */
export function withoutOptions(line: string): string {
  if (!line.includes('mount')) return line;
  return line.replace(MOUNTED_AT, '').replace(MOUNTING, '').replace(SECRET, '$1=***');
}
