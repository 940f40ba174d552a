import { type Block, heading, list, type Row, text } from './block.ts';

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

function tableOf(lines: readonly string[], caption: string): Block {
  const [head = '', , ...rows] = lines;
  return {
    kind: 'table',
    caption,
    head: cellsOf(head),
    rows: rows.map((line): Row => ({ cells: cellsOf(line) })),
  };
}

/** The items of a list; a line that is indented goes on with the item before it. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    const [, item] = /^(?:[-*]|\d+\.) (.*)/.exec(line) ?? [];
    if (item === undefined) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else items.push(item);
  }
  return items;
}

function blockOf(part: string, section: string): Block {
  const lines = part.split('\n');
  const [first = ''] = lines;
  const [, marks, title] = /^(#{2,4}) (.*)/.exec(first) ?? [];
  if (marks && title) return heading(marks.length as 2 | 3 | 4, title);
  if (first.startsWith('|')) return tableOf(lines, section);
  if (/^[-*] /.test(first)) return list(itemsOf(lines));
  if (/^\d+\. /.test(first)) return { kind: 'list', items: itemsOf(lines), ordered: true };
  return text(lines.map((line) => line.trim()).join(' '));
}

/**
 * The blocks of Markdown: headings of level 2 to 4, paragraphs, lists, tables and fenced code.
 * Blocks stand apart by an empty line; headings and fences need none.
 */
export function parseMarkdown(markdown: string): Block[] {
  const blocks: Block[] = [];
  let section = 'Table';
  const parts = markdown.split(/^(`{3,}[^\n]*\n[\s\S]*?\n`{3,})$|^(#{2,4} [^\n]*)$|\n{2,}/m);
  for (const part of parts) {
    const trimmed = part?.replace(/^\n+|\s+$/g, '');
    if (!trimmed) continue;
    const [, fence, source] = /^`{3,}(\S*)[^\n]*\n([\s\S]*?)\n?`{3,}$/.exec(trimmed) ?? [];
    if (source !== undefined) blocks.push({ kind: 'code', fence: fence ?? '', code: source });
    else blocks.push(blockOf(trimmed, section));
    const last = blocks.at(-1);
    if (last?.kind === 'heading') section = last.text;
  }
  return blocks;
}
