import { InputError } from '../errors.ts';

interface Pattern {
  readonly expression: RegExp;
  readonly keeps: boolean;
}

export interface IgnorePatterns {
  /** `path` is relative and uses slashes. */
  ignores(path: string): boolean;
  /** True if nothing below an ignored folder can be included, so that it need not be walked. */
  readonly prunes: boolean;
}

/**
 * Parses a .dockerignore. The last pattern that matches a path or one of its parent folders decides.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files  Throws InputError for an invalid pattern.
 */
export function ignorePatterns(text: string): IgnorePatterns {
  const patterns = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap(parsePattern);
  return {
    ignores(path) {
      const words = path.split('/');
      const candidates = words.map((_, i) => words.slice(0, i + 1).join('/'));
      const last = patterns.findLast(({ expression }) => candidates.some((candidate) => expression.test(candidate)));
      return last !== undefined && !last.keeps;
    },
    prunes: !patterns.some(({ keeps }) => keeps),
  };
}

function parsePattern(line: string): Pattern[] {
  const keeps = line.startsWith('!');
  const cleaned = clean(keeps ? line.slice(1).trim() : line);
  return cleaned === '' ? [] : [{ expression: toExpression(cleaned, line), keeps }];
}

/** Like Go's filepath.Clean, relative to the context: removes dots and doubled, leading and trailing slashes. */
function clean(pattern: string): string {
  const words: string[] = [];
  for (const word of pattern.split('/')) {
    if (word === '..') words.pop();
    else if (word !== '' && word !== '.') words.push(word);
  }
  return words.join('/');
}

/** https://pkg.go.dev/github.com/moby/patternmatcher: `**` crosses folders; the rest of the syntax is Go's filepath.Match. */
function toExpression(pattern: string, line: string): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i] as string;
    if (character === '*' && pattern[i + 1] === '*') {
      while (pattern[i + 1] === '*') i++;
      const last = i === pattern.length - 1;
      if (pattern[i + 1] === '/') i++;
      source += last ? '.*' : '(?:.*/)?';
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (character === '[') {
      const end = pattern.indexOf(']', i + 2);
      if (end < 0) throw new InputError(`'${line}' in .dockerignore is not a valid pattern: a [ has no ]`);
      source += `[${pattern.slice(i + 1, end).replace(/[[\\]/g, '\\$&')}]`;
      i = end;
    } else if (character === '\\' && i + 1 < pattern.length) source += escaped(pattern[++i] as string);
    else source += escaped(character);
  }
  try {
    return new RegExp(`^${source}$`, 's');
  } catch (cause) {
    throw new InputError(`'${line}' in .dockerignore is not a valid pattern`, { cause });
  }
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
