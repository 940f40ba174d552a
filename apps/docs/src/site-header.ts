import { html } from 'hono/html';
import type { Api } from './contract.ts';

/** The name of the site. */
export const siteName = 'Ping password APIs';

/** The pages beside the index and the references, by file. */
export const guides = {
  'sandbox.html': 'Sandbox',
  'answers.html': 'Failures',
  'evidence.html': 'Inferred',
  'open-questions.html': 'Open questions',
} as const;

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

const link = (file: string, text: string, current: string) =>
  html`<a href="${file}" ${file === current ? html`aria-current="page"` : ''}>${text}</a>`;

/** The line on top of every page, with a link to each other page; `current` is a file. */
export const siteHeader = (apis: readonly Api[], current: string) => html`
  <header class="site">
    <a class="home" href="index.html">${siteName}</a>
    <nav aria-label="Pages">
      ${apis.map((api) => link(referencePage(api), shortTitle(api), current))}
      ${Object.entries(guides).map(([file, text]) => link(file, text, current))}
    </nav>
  </header>`;
