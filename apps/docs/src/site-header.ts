import { html } from 'hono/html';
import type { Api } from './contract.ts';

/** The name of the site. */
export const siteName = 'Ping password APIs';

/** The file of an API's reference page. */
export const referencePage = ({ name }: Api): string => `${name}.html`;

/** What an API is called where space is short: its title up to the first comma. */
export const shortTitle = ({ document }: Api): string => document.info.title.split(',', 1)[0] ?? '';

// An empty icon, because a browser asks the server for one otherwise.
const icon = 'data:,';

/** The head that all pages share; the policy lets nothing in from elsewhere. */
export const pageHead = (title: string, policy: string) => html`
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <title>${title}</title>
  <link rel="icon" href="${icon}">`;

/** The line on top of every page, with a link to each API. */
export const siteHeader = (apis: readonly Api[], current?: Api) => html`
  <header class="site">
    <a class="home" href="index.html">${siteName}</a>
    <nav aria-label="APIs">
      ${apis.map((api) => html`<a href="${referencePage(api)}" ${api === current ? html`aria-current="page"` : ''}>${shortTitle(api)}</a>`)}
    </nav>
  </header>`;
