import { randomBytes } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Tokens in the form of well-known services, generated for each run, so that the sources contain nothing that looks like a token. */
export function madeUpTokens(): { github: string; npm: string; aws: string; slack: string; databaseUrl: string; privateKey: string } {
  return {
    github: ['gh', 'p_'].join('') + letters(36),
    npm: ['np', 'm_'].join('') + letters(36),
    aws: letters(40),
    slack: `${['xo', 'xb'].join('')}-${digits(12)}-${digits(12)}-${letters(24)}`,
    databaseUrl: `postgres://shop:${letters(16)}@db.internal:5432/shop`,
    privateKey: `${fence('BEGIN')}\nMI${letters(62)}\n${letters(64)}\n${letters(64)}\n${fence('END')}`,
  };
}

const fence = (side: string): string => `-----${side} RSA ${['PRIVATE', 'KEY'].join(' ')}-----`;
const letters = (length: number): string => Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join('');
const digits = (length: number): string => Array.from(randomBytes(length), (byte) => byte % 10).join('');
