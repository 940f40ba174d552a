import { type Statement, statementsOf } from '@ping-password/contract/evidence';
import { html } from 'hono/html';
import { contentPage } from '../content-page.ts';
import type { Api } from '../contract.ts';
import { breakable, entriesOf, entryOf, schemaHref } from '../reference/action-entry.ts';
import { shortTitle } from '../site-header.ts';

const kinds: readonly (readonly [Statement['kind'], string])[] = [
  ['operation', 'Actions'],
  ['status', 'Answers'],
  ['member', 'Members'],
];

/** Where the reference tells of a statement: at the schema or the action that its name begins with. */
function hrefOf(api: Api, { what }: Statement): string {
  const [name = ''] = what.split(/[ .]/, 1);
  if (Object.hasOwn(api.document.components?.['schemas'] ?? {}, name)) return schemaHref(api, name);
  return entryOf(entriesOf(api), `${api.name}/${name}`).href;
}

const mark = (api: Api, statement: Statement) =>
  html`<a href="${hrefOf(api, statement)}"><code>${breakable(statement.what)}</code></a>`;

function row(api: Api, note: string, statements: readonly Statement[]) {
  const groups = kinds.map(
    ([kind, title]) => [title, statements.filter((each) => each.kind === kind)] as const,
  );
  return html`
  <tr>
    <th scope="row">${note}</th>
    <td>${groups
      .filter(([, members]) => members.length > 0)
      .map(
        ([title, members]) =>
          html`<p class="kind"><b>${title}</b> ${members.map(
            (member, index) => html`${index > 0 ? ', ' : ''}${mark(api, member)}`,
          )}</p>`,
      )}</td>
  </tr>`;
}

function apiSection(api: Api) {
  const inferred = statementsOf(api.document).filter(({ level }) => level === 'inferred');
  const byNote = Map.groupBy(inferred, ({ note = '' }) => note);
  return html`
  <section aria-labelledby="${api.name}">
    <h2 id="${api.name}">${shortTitle(api)}</h2>
    <p>${inferred.length} statements from ${byNote.size} deductions.</p>
    <table class="stacked halves">
      <thead><tr><th scope="col">Deduction</th><th scope="col">What rests on it</th></tr></thead>
      <tbody>${[...byNote].map(([note, statements]) => row(api, note, statements))}</tbody>
    </table>
  </section>`;
}

/** Every statement of the contract that nobody has made, with the reason for it. */
export const evidencePage = (apis: readonly Api[]): string =>
  contentPage(apis, {
    file: 'evidence.html',
    title: 'What is inferred',
    main: html`
    <h1>What is inferred</h1>
    <p class="lead">These statements of the contract are deduced; no material at hand makes them.
      Test them in your own environment before you build on them. The index counts
      <a href="index.html#evidence">the statements of each level</a>.</p>
    ${apis.map(apiSection)}`,
  });
