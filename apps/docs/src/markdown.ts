/** A table of Markdown; its cells are Markdown. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The lines below a heading, up to the next heading, without blocks of code.
 *
 * @throws Error when there is no such heading.
 */
function sectionOf(markdown: string, heading: string): string[] {
  const lines = markdown.replace(/^```.*?^```$/gms, '').split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.endsWith(` ${heading}`));
  if (start < 0) throw new Error(`There is no section ${heading}.`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line));
  return end < 0 ? rest : rest.slice(0, end);
}

const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** The tables of a section, in their order. */
export function tablesOf(markdown: string, heading: string): Table[] {
  const blocks = sectionOf(markdown, heading).join('\n').split('\n\n');
  const tables = blocks.map((block) => block.trim()).filter((block) => block.startsWith('|'));
  return tables.map((table) => {
    const [head = '', , ...rows] = table.split('\n');
    return { head: cellsOf(head), rows: rows.map(cellsOf) };
  });
}

/** The items of the lists of a section, each on a line of its own. */
export const itemsOf = (markdown: string, heading: string): string[] =>
  sectionOf(markdown, heading)
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));
