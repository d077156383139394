/** Returns the document with a new head, and with the section replacing the one with the same `## heading`, or at the end. Keeps all others. */
export function withSection(document: string, { head, section }: { head: string; section: string }): string {
  const [, ...there] = document.split(/^(?=## )/m);
  const at = there.findIndex((old) => headingOf(old) === headingOf(section));
  const sections = at < 0 ? [...there, section] : there.with(at, section);
  return `${[head, ...sections].map((part) => part.trim()).join('\n\n')}\n`;
}

function headingOf(section: string): string {
  return section.trim().split('\n')[0] ?? '';
}
