import { html } from 'hono/html';
import type { Api, Sources } from '../contract.ts';
import { pageHead, siteHeader, siteName } from '../site-header.ts';
import { entriesOf } from './action-entry.ts';
import { actionTable } from './action-table.ts';
import { apiCards } from './api-cards.ts';
import { downloads } from './downloads.ts';
import { evidenceSection, sourceList } from './evidence-section.ts';
import { introduction } from './introduction.ts';
import { regions } from './regions.ts';

const policy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** The first page of the documentation, made from the contract. */
export function indexPage(apis: readonly Api[], sources: Sources): string {
  const entries = apis.flatMap(entriesOf);
  return String(html`<!doctype html>
<html lang="en">
<head>${pageHead(siteName, policy)}
  <link rel="stylesheet" href="style.css">
</head>
<body>
  <a class="skip" href="#main">Skip to content</a>
  ${siteHeader(apis)}
  <main id="main">
    ${introduction(apis, entries)}
    ${apiCards(apis)}
    ${actionTable(apis, entries)}
    ${regions(apis)}
    ${evidenceSection(apis)}
    ${downloads(apis)}
    ${sourceList(sources)}
  </main>
  <footer class="site">
    <p>This project is independent of Ping Identity and is not endorsed by it.</p>
  </footer>
</body>
</html>
`);
}
