import { button, element } from '../../../islands/element.ts';
import { missingIn } from '../missing.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { lightSteps } from '../trial.ts';
import type { Part } from './part.ts';

/** A token says nothing to a reader, so it is shortened. */
const headerText = (name: string, value: string) =>
  name === 'authorization' || name === 'cookie' ? value.replace(/^(\S+?[ =]).+/, '$1…') : value;

function headerLines({ plan, target }: State): string[] {
  const { authorization, ...headers } = plan.call.headers;
  const own = target.kind === 'other' ? 'Bearer (the token above)' : authorization;
  return Object.entries({ ...headers, ...(own && { authorization: own }) }).map(
    ([name, value]) =>
      `${name}: ${target.kind === 'other' && name === 'authorization' ? value : headerText(name, value)}`,
  );
}

/** What the reader can expect of the call. */
function expectation(state: State): string {
  const { busy, prepared = false, calls, trial, plan, variables, target } = state;
  if (busy || target.refusal !== undefined) return '';
  const missing = missingIn(state);
  if (missing || target.kind === 'other') return missing;
  const { failure } = trial;
  if (prepared && failure)
    return `The steps before it are done. This call is answered with ${failure.replace(' ', ': ')}.`;
  const isChanged = calls.some(({ sent, advanced }) => sent ?? advanced);
  if (!prepared && failure && isChanged)
    return 'The state may have changed since the steps ran, so that “Send” may get another response. For this failure, press “Start again” first.';
  // A reset and a token are no steps to speak of.
  const more = plan.steps.length - lightSteps(plan, variables).length > 2;
  return more && !prepared ? '“Start again” runs the steps of this example before the call.' : '';
}

/** The request, with its address and body to edit. */
export function requestPart(session: Session): Part {
  const method = element('b', { class: 'method' });
  const path = element('input', {
    'aria-label': 'Path and query',
    spellcheck: 'false',
    autocomplete: 'off',
    input: () => session.edit({ path: path.value }),
  });
  const headers = element('p', { class: 'headers' });
  const body = element('textarea', {
    spellcheck: 'false',
    autocomplete: 'off',
    input: () => session.edit({ body: body.value }),
  });
  const field = element('label', { class: 'field' }, element('span', {}, 'Body'), body);
  const none = element('p', { class: 'quiet' }, 'No body.');
  const send = button('Send', () => session.send(), { class: 'primary' });
  const expected = element('p', { class: 'quiet' });
  const node = element(
    'section',
    { 'aria-labelledby': 'try-request' },
    element('h3', { id: 'try-request' }, 'Request'),
    element('div', { class: 'address' }, method, path),
    ...[headers, field, none, element('div', { class: 'send' }, send, expected)],
  );
  return {
    node,
    show(state) {
      const { plan, draft, busy } = state;
      method.textContent = plan.call.method;
      if (path.value !== draft.path) path.value = draft.path;
      headers.replaceChildren(...headerLines(state).map((line) => element('code', {}, line)));
      field.hidden = draft.body === undefined;
      none.hidden = draft.body !== undefined;
      if (draft.body !== undefined && body.value !== draft.body) body.value = draft.body;
      body.rows = Math.min(16, Math.max(3, (draft.body ?? '').split('\n').length));
      send.setAttribute('aria-disabled', String(busy));
      expected.textContent = expectation(state);
    },
  };
}
