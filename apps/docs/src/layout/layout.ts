import { html } from 'hono/html';
import { shortTitle } from '../catalog.ts';
import { inlineHtml } from '../content/inline.ts';
import { blocksHtml, type Context } from '../content/to-html.ts';
import type { Api } from '../contract.ts';
import type { NeighbourLink, PageSource } from '../page.ts';
import { markdownPath, siteName } from '../site.ts';
import { contents, menu, neighbours } from './navigation.ts';
import { withPlainQuotes } from './plain-quotes.ts';
import { pagePolicy } from './policy.ts';

/** What the frame of a page needs beside the page. */
export interface Frame extends Context {
  /** Every API, in reading order. */
  readonly apis: readonly Api[];
  /** What the header links. */
  readonly topics: readonly NeighbourLink[];
}

/** The name of a page in a browser's tab. */
export function documentTitle({ apis }: Pick<Frame, 'apis'>, page: PageSource): string {
  const api = apis.find(({ name }) => name === page.api && page.kind === 'action');
  return [page.title, ...(api ? [shortTitle(api)] : []), siteName].join(' – ');
}

const head = (frame: Frame, page: PageSource) => html`
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(frame.site)}">
<meta name="color-scheme" content="light dark">
<title>${documentTitle(frame, page)}</title>
<meta name="description" content="${page.description}">
<link rel="canonical" href="${frame.site.url(page.path)}">
${page.kind === 'error' ? '' : html`<link rel="alternate" type="text/markdown" href="${frame.site.href(markdownPath(page.path))}">`}
<link rel="icon" href="${frame.site.href('/icon.svg')}">
<link rel="stylesheet" href="${frame.site.href('/style.css')}">
<script src="${frame.site.href('/site.js')}"></script>`;

const header = ({ site, topics }: Frame, page: PageSource) => html`
<header class="site">
<a class="home" href="${site.href('/')}">${siteName}</a>
<button type="button" class="find" aria-keyshortcuts="/ Control+K">Search <kbd>/</kbd></button>
<nav aria-label="Site">${topics.map(
  ({ path, title }) =>
    html`<a href="${site.href(path)}"${path === page.path ? html` aria-current="page"` : ''}>${title}</a> `,
)}</nav>
</header>`;

/** A page as Markdown. A page that is not there has no other form. */
const twin = (markdown: string) => html`
<p class="twin"><a href="${markdown}">View as Markdown</a> <button type="button" class="copy" data-markdown="${markdown}">Copy as Markdown</button></p>`;

function article(frame: Frame, page: PageSource) {
  const { site, apis } = frame;
  const api = apis.find(({ name }) => name === page.api && page.kind === 'action');
  return html`
<main id="main">
${api ? html`<p class="above"><a href="${site.href(`/${api.name}/`)}">${shortTitle(api)}</a></p>` : ''}
<h1>${inlineHtml(site, page.title)}</h1>
${page.operationId ? html`<p class="operation"><code>${page.operationId}</code></p>` : ''}
${blocksHtml(frame, page.blocks)}
${page.kind === 'error' ? '' : twin(site.href(markdownPath(page.path)))}
${neighbours(site, page)}
</main>`;
}

/** A whole page as HTML. */
export const pageHtml = (frame: Frame, page: PageSource): string =>
  withPlainQuotes(
    String(html`<!doctype html>
<html lang="en">
<head>${head(frame, page)}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<div class="top">${header(frame, page)}</div>
<div class="frame">
${menu(frame.site, page, frame.apis)}
${contents(frame.site, page.blocks)}
${article(frame, page)}
</div>
<p class="status unseen" role="status"></p>
<footer class="site"><p>This project is independent of Ping Identity and is not endorsed by it.</p></footer>
</body>
</html>
`),
  );
