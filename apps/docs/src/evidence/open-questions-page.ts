import { html } from 'hono/html';
import { contentPage } from '../content-page.ts';
import type { Api, Sources } from '../contract.ts';
import { type ActionEntry, breakable, entriesOf, entryOf } from '../reference/action-entry.ts';
import { sourceLink } from '../source-link.ts';
import type { Contradiction, OpenQuestions, Unknown } from './open-questions.ts';

const actionLinks = (entries: readonly ActionEntry[], operations: readonly string[]) =>
  html`<ul class="plain">${operations.map(
    (name) =>
      html`<li><a href="${entryOf(entries, name).href}"><code>${breakable(name)}</code></a></li>`,
  )}</ul>`;

const unknownRow = (entries: readonly ActionEntry[], { id, what, settle, operations }: Unknown) =>
  html`
  <tr id="unknown-${id}">
    <th scope="row">${what}</th>
    <td>${settle}</td>
    <td>${actionLinks(entries, operations)}</td>
  </tr>`;

const contradictionRow = (
  entries: readonly ActionEntry[],
  { id, what, decision, sources: cited, operations }: Contradiction,
  sources: Sources,
) => html`
  <tr id="contradiction-${id}">
    <th scope="row">${what} <span class="cited">${cited.map((key) => sourceLink(key, sources))}</span></th>
    <td>${decision}</td>
    <td>${actionLinks(entries, operations)}</td>
  </tr>`;

const heads = (...titles: readonly string[]) =>
  html`<thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>`;

/** What nobody knows yet, and what the contract decides where the vendor's material differs. */
export function openQuestionsPage(
  apis: readonly Api[],
  sources: Sources,
  { contradictions, unknowns }: OpenQuestions,
): string {
  const entries = apis.flatMap(entriesOf);
  return contentPage(apis, {
    file: 'open-questions.html',
    title: 'Open questions',
    main: html`
    <h1>Open questions</h1>
    <p class="lead">What nobody could tell yet, and what this contract decides where the vendor’s
      material contradicts itself. With an environment of your own you can settle most of it.</p>
    <section aria-labelledby="unknowns">
      <h2 id="unknowns">What is unknown</h2>
      <table class="stacked thirds">
        ${heads('What is unknown', 'How to settle it', 'Actions')}
        <tbody>${unknowns.map((unknown) => unknownRow(entries, unknown))}</tbody>
      </table>
    </section>
    <section aria-labelledby="contradictions">
      <h2 id="contradictions">What contradicts itself</h2>
      <table class="stacked thirds">
        ${heads('What the material says', 'What the contract decides', 'Actions')}
        <tbody>${contradictions.map((entry) => contradictionRow(entries, entry, sources))}</tbody>
      </table>
    </section>`,
  });
}
