import { html } from 'hono/html';
import { contentPage } from './content-page.ts';
import type { Api } from './contract.ts';
import {
  type ActionEntry,
  breakable,
  codeList,
  entriesOf,
  evidenceBadge,
  nameOf,
  pathMarkup,
} from './reference/action-entry.ts';
import { type Failure, failuresOf, successesOf } from './reference/failures.ts';
import { shortTitle } from './site-header.ts';

const file = 'answers.html';

const anchorOf = (entry: ActionEntry) => nameOf(entry).replace('/', '-');

/** Address of the failures of an action. */
export const failuresHref = (entry: ActionEntry): string => `${file}#${anchorOf(entry)}`;

const row = ({ status, example, summary, code, detail, evidence }: Failure) => html`
  <tr>
    <td>${status}</td>
    <th scope="row"><code>${example}</code></th>
    <td>${summary}</td>
    <td>${code && html`<code>${code}</code>`}</td>
    <td>${detail ? html`<code>${detail.code}</code>${detail.target ? html` <span class="none">on</span> <code>${detail.target}</code>` : ''}` : ''}</td>
    <td>${evidenceBadge(evidence?.level)}${evidence?.level === 'inferred' ? html` <span class="none">${evidence.note}</span>` : ''}</td>
  </tr>`;

function actionSection(entry: ActionEntry) {
  const { api, action, summary, href } = entry;
  const successes = successesOf(api, action);
  return html`
  <h3 id="${anchorOf(entry)}"><a href="${href}">${summary}</a> <code class="operation">${nameOf(entry)}</code></h3>
  <p class="request"><b class="method">${action.method}</b> ${pathMarkup(action.path)}</p>
  ${successes.length > 0 ? html`<p class="successes">Succeeds as ${codeList(successes)}.</p>` : ''}
  <table class="stacked failures">
    <caption class="unseen">Failures of ${nameOf(entry)}</caption>
    <thead>
      <tr>
        <th scope="col">Status</th>
        <th scope="col">Example</th>
        <th scope="col">When</th>
        <th scope="col"><code>code</code></th>
        <th scope="col"><code>details[0]</code></th>
        <th scope="col">Evidence</th>
      </tr>
    </thead>
    <tbody>${failuresOf(api, action).map(row)}</tbody>
  </table>`;
}

const contents = (entries: readonly ActionEntry[]) => html`
  <ul class="contents">${entries.map(
    (entry) =>
      html`<li><a href="#${anchorOf(entry)}"><code>${breakable(nameOf(entry))}</code></a></li>`,
  )}
  </ul>`;

const apiSection = (api: Api) => html`
  <section aria-labelledby="${api.name}">
    <h2 id="${api.name}">${shortTitle(api)}</h2>
    ${entriesOf(api).map(actionSection)}
  </section>`;

/** What each action answers when it fails, from the examples of the contract. */
export const answersPage = (apis: readonly Api[]): string =>
  contentPage(apis, {
    file,
    title: 'What each call answers when it fails',
    main: html`
    <h1>What each call answers when it fails</h1>
    <p class="lead">Every failure that the contract knows, by action. The mock answers with one when
      the request names its key, for example
      <code class="whole">Prefer: code=400, example=newPasswordPolicy</code>. The keys are stable.
      Errors of OAuth 2.0 have their code in <code>error</code>; 502 and 503 may have none. What is
      inferred is a guess with a reason: do not build on it untested.</p>
    ${contents(apis.flatMap(entriesOf))}
    ${apis.map(apiSection)}`,
  });
