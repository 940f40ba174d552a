import { html } from 'hono/html';
import type { Sources } from './contract.ts';

/** The key of a source, linked to its place on the index. */
export function sourceLink(key: string, sources: Sources) {
  const source = sources[key];
  if (!source) throw new Error(`The sources have no ${key}.`);
  return html`<a class="key" href="index.html#source-${key}" title="${source.title}">${key}</a> `;
}
