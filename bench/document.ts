/**
 * A document with a new head and new sections: those take the place of the ones that have the same `## heading`, or come last. Others
 * stay as they are.
 */
export function withSections(document: string, head: string, sections: readonly string[]): string {
  const fresh = new Map(sections.map((section) => [headingOf(section), section]));
  const [, ...there] = document.split(/^(?=## )/m);
  const kept = there.map((old) => {
    const section = fresh.get(headingOf(old)) ?? old;
    fresh.delete(headingOf(old));
    return section;
  });
  return `${[head, ...kept, ...fresh.values()].map((part) => part.trim()).join('\n\n')}\n`;
}

function headingOf(section: string): string {
  return section.trim().split('\n')[0] ?? '';
}
