import { type Evidence, levelWords } from '../evidence/evidence.ts';
import type { Block, Cell, Inline, Row, SamplesBlock, TableBlock } from './block.ts';
import { diagramMermaid } from './diagram-html.ts';
import { inlineMarkdown } from './inline.ts';
import { type Context, sourceOf } from './to-html.ts';

/** A fence that is longer than any in the code. */
function fenced(language: string, source: string): string {
  const longest = Math.max(2, ...[...source.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${source}\n${fence}`;
}

const evidenceText = (context: Context, { level, sources, note }: Evidence) => {
  const titles = sources.map((key) => sourceOf(context.sources, key).title).join('; ');
  return `(${levelWords[level]}: ${titles}${note ? `. ${note}` : ''})`;
};

function cellText(context: Context, cell: Inline | Cell): string {
  if (typeof cell === 'string') return inlineMarkdown(context.site, cell);
  const known = cell.evidence ? evidenceText(context, cell.evidence) : '';
  return [inlineMarkdown(context.site, cell.text), known].filter(Boolean).join(' ');
}

const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

const tableText = (context: Context, { head, rows }: TableBlock) =>
  [
    line(head.map((title) => cellText(context, title))),
    line(head.map(() => '---')),
    ...rows.map(({ cells }: Row) => line(cells.map((cell) => cellText(context, cell)))),
  ].join('\n');

const samplesText = ({ samples }: SamplesBlock) =>
  samples
    .map(({ label, fence, code, program, preparation }) =>
      // In another language the preparation is a program of its own.
      preparation && preparation.fence !== fence
        ? [
            `**${label}**`,
            'Prepare the sandbox in a shell:',
            fenced(preparation.fence, preparation.code),
            'Then run:',
            fenced(fence, code),
          ]
        : [`**${label}**`, fenced(fence, program)],
    )
    .map((lines) => lines.join('\n\n'))
    .join('\n\n');

/** A block as Markdown. */
export function blockMarkdown(context: Context, block: Block): string {
  const inline = (text: Inline) => inlineMarkdown(context.site, text);
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`;
    case 'text':
      return inline(block.text);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(item)}`)
        .join('\n');
    case 'terms':
      return block.entries
        .map(([term, cell]) => `- ${inline(term)}: ${cellText(context, cell)}`)
        .join('\n');
    case 'code':
      return `${block.label ? `${inline(block.label)}:\n\n` : ''}${fenced(block.fence, block.code)}`;
    case 'details':
      return `${inline(block.summary)}:\n\n${blocksMarkdown(context, block.blocks)}`;
    case 'columns':
      return block.columns.map((column) => blocksMarkdown(context, column)).join('\n\n');
    case 'table':
      return tableText(context, block);
    case 'diagram':
      return `${block.label}\n\n${fenced('mermaid', diagramMermaid(block))}`;
    case 'request':
      return fenced(
        'http',
        `${block.method} ${block.path}${block.mediaType ? `\nContent-Type: ${block.mediaType}` : ''}`,
      );
    case 'samples':
      return samplesText(block);
  }
}

/** Blocks as Markdown. */
export const blocksMarkdown = (context: Context, blocks: readonly Block[]): string =>
  blocks.map((block) => blockMarkdown(context, block)).join('\n\n');
