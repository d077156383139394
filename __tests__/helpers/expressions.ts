/*
 * The part of GitHub's expressions that the workflows and composite actions use: paths, texts, !, ==, !=, && and ||, and status functions.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export type Contexts = Readonly<Record<string, unknown>>;

/** Replaces the `${{ … }}` in a text. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => String(evaluate(expression, contexts) ?? ''));
}

/** Throws for any unsupported expression, so that no step runs by mistake. */
export function evaluate(expression: string, contexts: Contexts): unknown {
  const [text, ...others] = splitOutside(expression.trim(), '||');
  if (others.length > 0) return [text ?? '', ...others].map((each) => evaluate(each, contexts)).reduce((a, b) => a || b);
  const parts = splitOutside(text ?? '', '&&');
  if (parts.length > 1) return parts.map((each) => evaluate(each, contexts)).reduce((a, b) => a && b);
  for (const operator of ['!=', '==']) {
    const [left, right] = splitOutside(text ?? '', operator);
    if (right === undefined) continue;
    const same = String(evaluate(left ?? '', contexts) ?? '') === String(evaluate(right, contexts) ?? '');
    return operator === '==' ? same : !same;
  }
  return term((text ?? '').trim(), contexts);
}

function term(text: string, contexts: Contexts): unknown {
  if (text.startsWith('!')) return !evaluate(text.slice(1), contexts);
  const literal = /^'((?:[^']|'')*)'$/.exec(text)?.[1];
  if (literal !== undefined) return literal.replaceAll("''", "'");
  if (/^(true|false|-?\d+)$/.test(text)) return JSON.parse(text);
  if (/^(success|always)\(\)$/.test(text)) return true;
  if (text === 'failure()') return false;
  if (/^hashFiles\(.*\)$/.test(text)) return 'abc123';
  if (!/^[\w-]+(\.[\w-]+)*$/.test(text)) throw new Error(`the expression '${text}' is not known here`);
  return text.split('.').reduce<unknown>((value, key) => (value as Contexts | undefined)?.[key], contexts);
}

/** Splits at an operator outside of quoted texts. */
function splitOutside(text: string, operator: string): string[] {
  const pieces = text.split(operator);
  const parts: string[] = [];
  for (let open = ''; pieces.length > 0; ) {
    const piece = open + (pieces.shift() ?? '');
    const quoted = (piece.match(/'/g)?.length ?? 0) % 2 === 1;
    if (quoted && pieces.length > 0) open = piece + operator;
    else {
      parts.push(piece);
      open = '';
    }
  }
  return parts;
}
