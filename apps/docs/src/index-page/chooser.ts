import { html } from 'hono/html';
import { failuresHref } from '../answers-page.ts';
import { type ActionEntry, breakable, codeList, entryOf } from '../reference/action-entry.ts';
import { callersOf } from '../reference/callers.ts';
import { failuresOf } from '../reference/failures.ts';
import { requestsOf } from '../samples/request.ts';
import { type Need, needs } from './needs.ts';

/** The members of the body that serves the need. */
function membersOf({ api, action }: ActionEntry, example: string | undefined): string[] {
  const requests = requestsOf(api, action);
  const request = requests.find((candidate) => candidate.example === example) ?? requests[0];
  return Object.keys(request?.body ?? {});
}

function row(entries: readonly ActionEntry[], { need, action: name, example, caller }: Need) {
  const entry = entryOf(entries, name);
  const { api, action, href } = entry;
  const members = membersOf(entry, example);
  const failures = failuresOf(api, action).length;
  return html`
  <tr>
    <th scope="row">${need}</th>
    <td><a href="${href}"><code>${breakable(name)}</code></a></td>
    <td>${action.mediaType ? html`<code>${breakable(action.mediaType)}</code>` : html`<span class="none">no body</span>`}
      ${members.length > 0 ? html`<span class="members">with ${codeList(members)}</span>` : ''}</td>
    <td>${callersOf(api, action, caller).map((text) => html`<span class="caller">${text}</span>`)}</td>
    <td><a href="${failuresHref(entry)}" aria-label="${failures} failures of ${name}">${failures} failures</a></td>
  </tr>`;
}

/** From a need to the action that serves it. */
export const chooser = (entries: readonly ActionEntry[]) => html`
  <section aria-labelledby="needs">
    <h2 id="needs">Which call do I need?</h2>
    <table class="stacked needs">
      <thead>
        <tr>
          <th scope="col">Need</th>
          <th scope="col">Action</th>
          <th scope="col">Content-Type and body</th>
          <th scope="col">Who may call</th>
          <th scope="col">If it fails</th>
        </tr>
      </thead>
      <tbody>${needs.map((need) => row(entries, need))}</tbody>
    </table>
  </section>`;
