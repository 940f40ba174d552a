import { html } from 'hono/html';
import type { Sources } from '../contract.ts';
import { type Evidence, levelWords } from '../evidence/evidence.ts';
import type { Site } from '../site.ts';
import type { Block, Cell, Inline, RequestBlock, Row, TableBlock } from './block.ts';
import { codeHtml, copyButton, runButton } from './code-html.ts';
import { diagramHtml } from './diagram-html.ts';
import { breakable, breakablePath, inlineHtml, plainText } from './inline.ts';
import { samplesHtml } from './samples-html.ts';

/** What the writing of every block needs. */
export interface Context {
  readonly site: Site;
  readonly sources: Sources;
}

const source = ({ site, sources }: Context, key: string) => {
  const { title, url } = sourceOf(sources, key);
  return html`<li><a href="${url ?? site.href(`/evidence/#source-${key}`)}">${title}</a></li>`;
};

/**
 * A source that the contract cites.
 *
 * @throws Error when the sources do not have it.
 */
export function sourceOf(sources: Sources, key: string): Sources[string] {
  const known = sources[key];
  if (!known) throw new Error(`The sources have no ${key}.`);
  return known;
}

/** A mark that tells the level; the sources and the note show on demand. */
export const evidenceHtml = (context: Context, { level, sources, note }: Evidence) => html`
<details class="evidence ${level}"><summary>${levelWords[level]}</summary>
${note ? html`<p>${inlineHtml(context.site, note)}</p>` : ''}<ul>${sources.map((key) => source(context, key))}</ul></details>`;

function cellHtml(context: Context, cell: Inline | Cell) {
  if (typeof cell === 'string') return inlineHtml(context.site, cell);
  const { text, short, evidence, run } = cell;
  const whole = inlineHtml(context.site, text);
  const shown =
    short === undefined
      ? whole
      : html`${inlineHtml(context.site, short)}<details class="more"><summary>Show all</summary>${whole}</details>`;
  return html`${shown}${evidence ? evidenceHtml(context, evidence) : ''}${run ? runButton(run) : ''}`;
}

const dataName = (name: string) =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? '' : html` ${name}="${value}"`;

// HTML does without the end tags of cells and rows; a page of 20 kB has hundreds of them.
function rowHtml(context: Context, head: readonly Inline[], { cells, id, data = {} }: Row) {
  const [first = '', ...rest] = cells;
  const attributes = Object.entries(data).map(([name, value]) => attribute(dataName(name), value));
  return html`<tr${attribute('id', id)}${attributes}><th scope="row">${cellHtml(context, first)}${rest.map(
    (cell, index) =>
      html`<td data-label="${plainText(head[index + 1] ?? '')}">${cellHtml(context, cell)}`,
  )}
`;
}

function tableHtml(context: Context, { caption, head, rows, wide, named }: TableBlock) {
  const look = named ? 'stacked named' : 'stacked';
  const table = html`<table${attribute('class', wide ? undefined : look)}>
<caption>${caption}</caption>
<thead><tr>${head.map((title) => html`<th scope="col">${inlineHtml(context.site, title)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => rowHtml(context, head, row))}</tbody>
</table>`;
  return wide
    ? html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">${table}</div>`
    : table;
}

const requestHtml = ({ method, path, mediaType }: RequestBlock) => html`
<div class="request">
<p class="line"><b class="method">${method}</b> <code>${breakablePath(path)}</code></p>${copyButton('path', path)}
${
  mediaType
    ? html`<p class="line"><span class="name">Content-Type</span> <code>${breakable(mediaType)}</code></p>${copyButton('Content-Type', mediaType)}`
    : html`<p class="line"><span class="name">No body</span></p>`
}
</div>`;

/** A block as HTML. */
export function blockHtml(context: Context, block: Block): unknown {
  const inline = (text: Inline) => inlineHtml(context.site, text);
  switch (block.kind) {
    case 'heading': {
      const { level, id, text } = block;
      const tag = `h${level}`;
      return html`<${tag} id="${id}"><a class="anchor" href="#${id}">${inline(text)}</a></${tag}>`;
    }
    case 'text':
      return html`<p${attribute('class', block.lead && 'lead')}>${inline(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${inline(item)}</li>`);
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'terms':
      return html`<dl>${block.entries.map(([term, cell]) => html`<dt>${inline(term)}</dt><dd>${cellHtml(context, cell)}</dd>`)}</dl>`;
    case 'code':
      return codeHtml(block.code, inline(block.label ?? ''));
    case 'details':
      return html`<details class="more"><summary>${inline(block.summary)}</summary>${blocksHtml(context, block.blocks)}</details>`;
    case 'columns':
      return html`<div class="columns">${block.columns.map((column) => html`<div>${blocksHtml(context, column)}</div>`)}</div>`;
    case 'table':
      return tableHtml(context, block);
    case 'diagram':
      return diagramHtml(context.site, block);
    case 'request':
      return requestHtml(block);
    case 'samples':
      return samplesHtml(block);
  }
}

/** Blocks as HTML. */
export const blocksHtml = (context: Context, blocks: readonly Block[]): unknown =>
  blocks.map(
    (block) => html`${blockHtml(context, block)}
`,
  );
