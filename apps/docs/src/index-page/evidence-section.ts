import { countLevels, type Statement, statementsOf } from '@ping-password/contract/evidence';
import { html } from 'hono/html';
import type { Api, Sources } from '../contract.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { evidenceBadge } from '../reference/action-entry.ts';
import { shortTitle } from '../site-header.ts';

const meanings: Readonly<Record<Evidence['level'], string>> = {
  page: 'The vendor’s own page about the call says so.',
  public: 'Other public material says so: the vendor’s guides, or code that works with the API.',
  inferred: 'Nobody says so. It is deduced, and a note tells from what.',
};

const levels = Object.keys(meanings) as Evidence['level'][];

const kinds: Readonly<Record<Statement['kind'], string>> = {
  operation: 'Actions',
  status: 'Answers',
  member: 'Members',
};

function countsOf(api: Api) {
  const counts = countLevels(statementsOf(api.document));
  const row = ([kind, title]: [string, string]) => html`
    <tr><th scope="row">${title}</th>${levels.map((level) => html`<td>${counts[kind as Statement['kind']][level]}</td>`)}</tr>`;
  return html`
  <tbody>
    <tr class="group"><th scope="rowgroup" colspan="4">${shortTitle(api)}</th></tr>
    ${Object.entries(kinds).map(row)}
  </tbody>`;
}

/** How certain the contract is, and how that is told. */
export const evidenceSection = (apis: readonly Api[]) => html`
  <section aria-labelledby="evidence">
    <h2 id="evidence">How we know</h2>
    <p>Every action says how certain it is, and so does any answer or field that is less certain
      than the action it belongs to. Build on what a page states; test
      <a href="evidence.html">what is inferred</a>. Where the vendor’s material contradicts itself
      or is silent, there are <a href="open-questions.html">open questions</a>.</p>
    <div class="columns">
      <dl class="levels">${levels.map((level) => html`<dt>${evidenceBadge(level)}</dt><dd>${meanings[level]}</dd>`)}</dl>
      <table class="compact numbers">
        <caption>Statements by level of evidence</caption>
        <thead><tr><th scope="col">About</th>${levels.map((level) => html`<th scope="col">${level}</th>`)}</tr></thead>
        ${apis.map(countsOf)}
      </table>
    </div>
  </section>`;

/** Where the facts come from. */
export const sourceList = (sources: Sources) => html`
  <section aria-labelledby="sources">
    <h2 id="sources">Sources</h2>
    <ul class="sources">${Object.entries(sources).map(
      ([key, { title, url }]) => html`
      <li id="source-${key}"><span class="key">${key}</span> ${url ? html`<a href="${url}">${title}</a>` : title}</li>`,
    )}
    </ul>
  </section>`;
