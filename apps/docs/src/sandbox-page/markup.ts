import { html } from 'hono/html';
import { type Api, operationOf } from '../contract.ts';
import { entriesOf } from '../reference/action-entry.ts';
import type { Sample } from './samples.ts';

/** A part of the page below a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: unknown;
}

/** A section with its heading. */
export const sectionMarkup = ({ id, title, content }: Section) => html`
  <section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;

/** Code in a box that scrolls. */
export const codeBox = (code: string) => html`<pre tabindex="0"><code>${code}</code></pre>`;

/** Code, and what it prints. */
export const sampleMarkup = ({ source, output }: Sample) => html`
  ${codeBox(source)}
  <pre class="output" tabindex="0"><code>${output.join('\n')}</code></pre>`;

/** The calls of the control API with one of the tags, linked to the reference. */
export function callsOf(control: Api, ...tags: readonly string[]) {
  const calls = entriesOf(control).filter(({ api, action }) =>
    operationOf(api, action).tags.some((tag) => tags.includes(tag)),
  );
  return html`
  <p class="calls"><span class="none">Reference:</span> ${calls.map(
    ({ summary, href }, index) => html`${index > 0 ? ', ' : ''}<a href="${href}">${summary}</a>`,
  )}</p>`;
}
