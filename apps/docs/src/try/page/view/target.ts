import { button, choice, element, setOptions } from '../../../islands/element.ts';
import { allowedOrigins, mockOrigin, refusalOf } from '../allowed.ts';
import type { StoredPlans } from '../plan.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { mockTarget, otherTarget, refusedTarget, type Target, type TargetApi } from '../target.ts';
import type { Part } from './part.ts';

const marks: Readonly<Record<Target['kind'], (target: Target) => string>> = {
  page: () => 'Calls stay in this page. Nothing leaves your browser.',
  mock: ({ url }) =>
    `Calls go to the mock at ${url} and change its default world. “Start again” resets that world.`,
  other: ({ url }) => `Calls go to ${url} and change what is there. No steps run before them.`,
};

const offline = ' Everything is loaded, so it works without a network.';

const unset = 'Enter a base URL, and a token if the operation takes one. Nothing is sent yet.';
const unused = 'Press “Use this address” to send calls to it. Nothing is sent yet.';

/** The base URL and the token of an API elsewhere; the token stays in this field. */
function otherForm(aim: (url: string, token: () => string) => void, edited: () => void) {
  const url = element('input', {
    type: 'url',
    placeholder: 'https://api.pingone.eu/v1',
    autocomplete: 'off',
    input: edited,
  });
  const token = element('input', { type: 'password', autocomplete: 'off' });
  const field = (label: string, input: HTMLInputElement) =>
    element('label', { class: 'field' }, element('span', {}, label), input);
  const node = element(
    'div',
    { class: 'choices', hidden: true },
    field('Base URL', url),
    field('Access token, kept in memory only', token),
    button('Use this address', () => aim(url.value.trim(), () => token.value.trim())),
  );
  return { node, isEmpty: () => url.value.trim() === '', forget: () => (token.value = '') };
}

/** The mark that says where the calls go. */
function markPart() {
  const node = element('p', { class: 'mark', 'aria-live': 'polite' });
  let last: Target | undefined;
  let wasLoaded = false;
  return {
    node,
    show({ target, loaded = false }: State) {
      if (target === last && loaded === wasLoaded) return;
      [last, wasLoaded] = [target, loaded];
      const { kind, refusal } = target;
      node.dataset['kind'] = kind;
      node.textContent =
        refusal ?? marks[kind](target) + (loaded && kind === 'page' ? offline : '');
    },
  };
}

/** Where the calls go, clearly marked. */
export function targetPart(plans: StoredPlans, page: Target, session: Session): Part {
  const origins = allowedOrigins();
  const mock = mockOrigin(origins);
  const mark = markPart();
  let api: TargetApi = { name: '', title: '', prefix: '' };
  const aim = (kind: 'mock' | 'other', url: string, target: () => Target) => {
    const refusal = refusalOf(url, origins, location.origin);
    return session.aim(refusal ? refusedTarget(kind, refusal) : target());
  };
  const unsent = () => session.aim(refusedTarget('other', form.isEmpty() ? unset : unused));
  const form = otherForm(
    (url, token) => aim('other', url, () => otherTarget(url, api, token)),
    unsent,
  );
  const { field, select } = choice('Send to', (value) => {
    if (value === 'other') return unsent();
    return value === 'mock' ? aim('mock', mock, () => mockTarget(mock)) : session.aim(page);
  });
  setOptions(
    select,
    [
      ['page', 'Sandbox in this page'],
      ['mock', `Mock at ${mock}`],
      ['other', 'Another base URL'],
    ],
    'page',
  );
  return {
    node: element('div', { class: 'target' }, field, form.node, mark.node),
    show(state) {
      const name = state.trial.operation.api;
      api = { name, title: '', prefix: '', ...plans.apis[name] };
      mark.show(state);
      // What is shown is what is used, whoever chose it: the reader or a link.
      const { kind } = state.target;
      if (!state.busy) select.value = kind;
      form.node.hidden = kind !== 'other';
      if (kind !== 'other') form.forget();
    },
  };
}
