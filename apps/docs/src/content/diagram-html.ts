import { html } from 'hono/html';
import type { Site } from '../site.ts';
import type { DiagramBlock, DiagramNode } from './block.ts';

type Point = readonly [x: number, y: number];

/** A curve through the points of Graphviz, and the head of its arrow. */
function arrowHtml(points: readonly Point[]) {
  const [start = [0, 0], ...rest] = points;
  const tip = rest.at(-1) ?? start;
  const [x, y] = rest.at(-2) ?? start;
  const angle = Math.round((Math.atan2(tip[1] - y, tip[0] - x) * 180) / Math.PI);
  const curve = rest.slice(0, -1).map((point) => point.join(' '));
  return html`<path d="M${start.join(' ')}C${curve.join(' ')}"/><path fill="currentColor" d="M0 0l-9-4v8z" transform="translate(${tip.join(' ')})rotate(${angle})"/>
`;
}

function nodeHtml(site: Site, { x, y, width, height, lines, href }: DiagramNode) {
  const first = y - ((lines.length - 1) * 16) / 2 + 4;
  const box = html`<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="5" ${href ? html`fill="none" stroke="none" pointer-events="all"` : html`fill="none"`}/>`;
  const text = html`<text stroke="none" fill="currentColor">${lines.map(
    (line, index) => html`<tspan x="${x}" y="${first + index * 16}">${line}</tspan>`,
  )}</text>`;
  return href
    ? html`<a href="${site.href(href)}">${box}${text}</a>
`
    : html`${box}${text}
`;
}

/** A diagram that scrolls where it does not fit, in the colours of the text around it. */
export const diagramHtml = (
  site: Site,
  { label, table, nodes, arrows, width, height }: DiagramBlock,
) => html`
<p class="narrow">The diagram is wider than your screen: scroll it, or read <a href="#${table}">the table</a>, which says the same.</p>
<div class="scroll" role="region" aria-label="${label}" tabindex="0">
<svg width="${width + 8}" height="${height + 8}" viewBox="-4 -4 ${width + 8} ${height + 8}" role="group" aria-label="Diagram" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="12" text-anchor="middle" fill="none" stroke="currentColor">
${arrows.map(arrowHtml)}${nodes.map((node) => nodeHtml(site, node))}</svg></div>`;

/** The same as a diagram of Mermaid, which many readers of Markdown draw. */
export function diagramMermaid({ nodes, edges }: DiagramBlock): string {
  const keys = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  return [
    'flowchart TB',
    ...nodes.map(({ id, lines, href }) => {
      const label = lines.join('');
      return `  ${keys.get(id)}${href ? `>"${label}"]` : `["${label}"]`}`;
    }),
    ...edges.map(([from, to]) => `  ${keys.get(from)} --> ${keys.get(to)}`),
  ].join('\n');
}
