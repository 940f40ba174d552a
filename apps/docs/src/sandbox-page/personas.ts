import { html } from 'hono/html';
import { inlineCode } from '../inline-code.ts';
import type { Table } from '../markdown.ts';
import { type ActionEntry, breakable } from '../reference/action-entry.ts';
import type { SandboxFacts } from './facts.ts';

/** A head of a table of Markdown as those of this site begin. */
const title = (text: string) =>
  text.replace(/^id$/, 'ID').replace(/^\w/, (first) => first.toUpperCase());

/** A table whose first column names its rows. */
export const plainTable = ({ head, rows }: Table, name: string) => html`
  <table class="stacked ${name}">
    <thead><tr>${head.map((cell) => html`<th scope="col">${title(cell)}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ([first = '', ...rest]) => html`
      <tr><th scope="row">${inlineCode(first)}</th>${rest.map((cell) => html`<td>${inlineCode(cell)}</td>`)}</tr>`,
    )}
    </tbody>
  </table>`;

/** Code that may break between its words. */
const wordwise = (text: string) =>
  text.split(/(?<=_)|(?=[A-Z][a-z])|(?<=\.)/).map((part) => html`<wbr>${part}`);

const withoutMarks = (text: string) => text.replaceAll('`', '');

/** A call of the table with its action, such as "`checkPassword`, wrong". */
function callHead(entries: readonly ActionEntry[], call: string) {
  const [operationId = '', ...rest] = withoutMarks(call).split(', ');
  // The Directory, which has some of the names of the Platform API, is last.
  const entry = entries.find(({ action }) => action.operationId === operationId);
  if (!entry) throw new Error(`There is no action ${operationId}.`);
  return html`<th scope="col"><a href="${entry.href}"><code>${wordwise(operationId)}</code></a>${rest.length > 0 ? html` ${rest.join(', ')}` : ''}</th>`;
}

function answerCell(answer: string) {
  const [status = '', state = ''] = withoutMarks(answer).split(' ');
  const kind = Number(status) < 400 ? 'done' : 'refused';
  return html`<td class="${kind}">${status} <code>${wordwise(state)}</code></td>`;
}

const answersTable = (entries: readonly ActionEntry[], { head, rows }: Table) => html`
  <div class="scroll" role="region" aria-label="Answers by persona and call" tabindex="0">
    <table class="answers">
      <thead><tr><th scope="col">${title(head[0] ?? '')}</th>${head.slice(1).map((call) => callHead(entries, call))}</tr></thead>
      <tbody>${rows.map(
        ([persona = '', ...answers]) => html`
        <tr><th scope="row"><code>${breakable(withoutMarks(persona))}</code></th>${answers.map(answerCell)}</tr>`,
      )}
      </tbody>
    </table>
  </div>`;

/** The users of a fresh world, and what each call on them answers. */
export const personas = (entries: readonly ActionEntry[], facts: SandboxFacts) => html`
  <p>Every fresh world has these users. The password is the same for all; the state differs.</p>
  ${plainTable(facts.personas, 'personas')}
  <h3>What each call answers</h3>
  <p>The HTTP status, and the state of the password or of the flow, or the code that tells most
    about the refusal. Each answer is that of a fresh world, and a test asks for every one.</p>
  ${answersTable(entries, facts.answers)}
  <ul class="told">${facts.calls.map((call) => html`<li>${inlineCode(call)}</li>`)}</ul>`;
