import { html } from 'hono/html';
import { apiPath, entriesOf, shortTitle } from '../catalog.ts';
import type { Block } from '../content/block.ts';
import { inlineHtml, plainText } from '../content/inline.ts';
import type { Api } from '../contract.ts';
import type { PageSource } from '../page.ts';
import type { Site } from '../site.ts';

const current = (path: string, page: PageSource) =>
  path === page.path ? html` aria-current="page"` : '';

const link = (site: Site, page: PageSource, path: string, title: string) =>
  html`<a href="${site.href(path)}"${current(path, page)}>${title}</a>`;

function apiSection(site: Site, page: PageSource, api: Api, open: boolean) {
  const items = entriesOf(api).map(
    ({ path, summary }) => html`<li>${link(site, page, path, summary)}</li>
`,
  );
  return html`
<details${open ? html` open` : ''}><summary>${shortTitle(api)}</summary>
<ul><li>${link(site, page, apiPath(api), 'Overview')}</li>
${items}</ul></details>`;
}

/** Every operation by API; the list of the current API is open, or else the first. On phones the whole list is closed. */
export const menu = (site: Site, page: PageSource, apis: readonly Api[]) => html`
<nav class="menu" aria-label="Operations"><details class="outer"><summary>All operations</summary>
${apis.map((api, index) =>
  apiSection(site, page, api, page.api ? page.api === api.name : index === 0),
)}
</details></nav>`;

/** The headings of a page. */
export function contents(site: Site, blocks: readonly Block[]) {
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level < 4 ? [block] : [],
  );
  if (headings.length < 3) return '';
  return html`
<nav class="contents" aria-label="On this page"><details class="outer"><summary>On this page</summary>
<ul>${headings.map(
    ({
      level,
      id,
      text,
    }) => html`<li class="level-${level}"><a href="#${id}">${inlineHtml(site, plainText(text))}</a></li>
`,
  )}</ul></details></nav>`;
}

/** The page before and the page after. */
export function neighbours(site: Site, { neighbours: links = [] }: PageSource) {
  if (!links.some((each) => each)) return '';
  const names = ['Previous', 'Next'] as const;
  return html`
<nav class="neighbours" aria-label="Neighbouring pages">${links.map((each, index) =>
    each
      ? html`<a href="${site.href(each.path)}" rel="${index === 0 ? 'prev' : 'next'}"><span>${names[index]}</span> ${each.title}</a>`
      : html`<span></span>`,
  )}</nav>`;
}
