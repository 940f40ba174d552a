import { html } from 'hono/html';
import { operationOf } from '../contract.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { inlineCode } from '../inline-code.ts';
import { type ActionEntry, breakable, evidenceBadge, nameOf } from '../reference/action-entry.ts';

const row = (entry: ActionEntry, note: string) => html`
  <tr>
    <th scope="row"><a href="${entry.href}">${entry.summary}</a> <code class="operation">${breakable(nameOf(entry))}</code></th>
    <td>${inlineCode(note)}</td>
    <td>${evidenceBadge(entry.level)}</td>
  </tr>`;

/** What the contract notes on its actions, since the sandbox does as the contract says. */
export function gaps(entries: readonly ActionEntry[]) {
  const noted = entries.flatMap((entry) => {
    const { note } = evidenceOf(operationOf(entry.api, entry.action)) ?? {};
    return note === undefined ? [] : [{ entry, note }];
  });
  return html`
  <p>Where the vendor’s pages are silent or differ, the sandbox does what the contract deduces.
    These are the deductions about whole actions; those about single answers and members are on the
    page of <a href="evidence.html">what is inferred</a>, and what could not be settled is among the
    <a href="open-questions.html">open questions</a>. The level is that of the action as such.</p>
  <table class="stacked gaps">
    <thead><tr><th scope="col">Action</th><th scope="col">Reading</th><th scope="col">Evidence</th></tr></thead>
    <tbody>${noted.map(({ entry, note }) => row(entry, note))}</tbody>
  </table>`;
}
