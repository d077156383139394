import { styleText } from 'node:util';
import { plain } from '../terminal.ts';

export interface Column<Row> {
  readonly title: string;
  cell(row: Row): string;
  /** Minimum width: below it the column is omitted instead of being cut further. Without it the column is never cut. */
  readonly least?: number;
  /**
   * Columns with the highest number are omitted first if the width does not suffice, and also if they are empty. Without it the column is always
   * shown.
   */
  readonly drop?: number;
  readonly align?: 'right';
}

const GAP = '  ';

/** Returns one header line and one line per row, none longer than `width` unless the columns that are always shown need more. */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { width, bold }: { width: number; bold: boolean },
): string {
  const cells = new Map(columns.map((column) => [column, rows.map((row) => plain(column.cell(row)))]));
  const longest = new Map(columns.map((column) => [column, longestOf([column.title, ...(cells.get(column) ?? [])])]));
  const natural = (column: Column<Row>): number => longest.get(column) ?? 0;
  const least = (column: Column<Row>): number =>
    Math.min(natural(column), Math.max(column.title.length, column.least ?? Number.POSITIVE_INFINITY));
  const filled = columns.filter((column) => column.drop === undefined || cells.get(column)?.some((cell) => cell !== ''));
  const kept = columnsThatFit(filled, least, width);
  const widths = share(kept, { natural, least }, width);
  const line = (texts: readonly string[]): string =>
    kept
      .map((column, i) => {
        const size = widths[i] ?? 0;
        const text = cut(texts[i] ?? '', size);
        return column.align === 'right' ? text.padStart(size) : text.padEnd(size);
      })
      .join(GAP)
      .trimEnd();
  const head = line(kept.map((column) => column.title));
  const body = rows.map((_, row) => line(kept.map((column) => cells.get(column)?.[row] ?? '')));
  return [bold ? styleText('bold', head, { validateStream: false }) : head, ...body].join('\n');
}

/** Returns text such as `Base vibe image: Node LTS...`. */
export function cut(text: string, width: number): string {
  if (text.length <= width) return text;
  return width <= 3 ? text.slice(0, width) : `${text.slice(0, width - 3).trimEnd()}...`;
}

function longestOf(texts: readonly string[]): number {
  return texts.reduce((longest, text) => Math.max(longest, text.length), 0);
}

type Size<Row> = (column: Column<Row>) => number;

function columnsThatFit<Row>(columns: readonly Column<Row>[], least: Size<Row>, width: number): readonly Column<Row>[] {
  let kept = columns;
  while (total(kept.map(least)) > width) {
    const goes = kept.filter((column) => column.drop !== undefined).sort((a, b) => (b.drop ?? 0) - (a.drop ?? 0))[0];
    if (goes === undefined) break;
    kept = kept.filter((column) => column !== goes);
  }
  return kept;
}

/** Distributes the remaining width evenly among the columns that were cut. */
function share<Row>(
  columns: readonly Column<Row>[],
  { natural, least }: { natural: Size<Row>; least: Size<Row> },
  width: number,
): number[] {
  const widths = columns.map(least);
  let rest = width - total(widths);
  while (rest > 0) {
    const hungry = columns.map((column, i) => ({ i, wants: natural(column) - (widths[i] ?? 0) })).filter(({ wants }) => wants > 0);
    if (hungry.length === 0) break;
    const each = Math.max(1, Math.floor(rest / hungry.length));
    for (const { i, wants } of hungry) {
      const gets = Math.min(each, wants, rest);
      widths[i] = (widths[i] ?? 0) + gets;
      rest -= gets;
    }
  }
  return widths;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * Math.max(0, widths.length - 1);
}
