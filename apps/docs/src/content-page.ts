import { html } from 'hono/html';
import type { Api } from './contract.ts';
import { pageHead, siteHeader, siteName } from './site-header.ts';

const policy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** What a page that is not a reference consists of. */
export interface PageContent {
  /** Name of the file, for the mark in the header. */
  readonly file: string;
  /** Title of the page; the index has that of the site. */
  readonly title?: string;
  readonly main: unknown;
}

/** A page without a script, with the header, the footer and the style sheet of the site. */
export const contentPage = (apis: readonly Api[], { file, title, main }: PageContent): string =>
  String(html`<!doctype html>
<html lang="en">
<head>${pageHead(title ? `${title} – ${siteName}` : siteName, policy)}
  <link rel="stylesheet" href="style.css">
</head>
<body>
  <a class="skip" href="#main">Skip to content</a>
  ${siteHeader(apis, file)}
  <main id="main">
    ${main}
  </main>
  <footer class="site">
    <p>This project is independent of Ping Identity and is not endorsed by it.</p>
  </footer>
</body>
</html>
`);
