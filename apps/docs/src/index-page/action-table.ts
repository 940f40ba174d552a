import { html } from 'hono/html';
import type { Api } from '../contract.ts';
import {
  type ActionEntry,
  breakable,
  evidenceBadge,
  pathMarkup,
} from '../reference/action-entry.ts';
import { referencePage, shortTitle } from '../site-header.ts';

const row = ({ action, summary, href, level }: ActionEntry) => html`
  <tr>
    <th scope="row"><a href="${href}">${summary}</a> <code class="operation">${action.operationId}</code></th>
    <td><b class="method">${action.method}</b> ${pathMarkup(action.path)}</td>
    <td>${action.mediaType ? html`<code>${breakable(action.mediaType)}</code>` : html`<span class="none">no body</span>`}</td>
    <td>${evidenceBadge(level)}</td>
  </tr>`;

const group = (api: Api, entries: readonly ActionEntry[]) => html`
  <tbody>
    <tr class="group"><th scope="rowgroup" colspan="4"><a href="${referencePage(api)}">${shortTitle(api)}</a></th></tr>
    ${entries.filter((entry) => entry.api === api).map(row)}
  </tbody>`;

/** Every action of every API. */
export const actionTable = (apis: readonly Api[], entries: readonly ActionEntry[]) => html`
  <section aria-labelledby="actions">
    <h2 id="actions">All actions</h2>
    <p>The part after <code>#</code> is never sent. It names the action, and the client takes it as
      part of the path.</p>
    <table class="stacked actions">
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col">Request</th>
          <th scope="col">Content-Type</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      ${apis.map((api) => group(api, entries))}
    </table>
  </section>`;
