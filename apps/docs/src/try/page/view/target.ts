import { allowedOrigins, mockOrigin, refusalOf } from '../allowed.ts';
import { button, choice, element, setOptions } from '../element.ts';
import type { StoredPlans } from '../plan.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { mockTarget, otherTarget, type Target, type TargetApi } from '../target.ts';
import type { Part } from './part.ts';

const marks: Readonly<Record<Target['kind'], (target: Target) => string>> = {
  page: () => 'Calls stay in this page. Nothing leaves your browser.',
  mock: ({ url }) =>
    `Calls go to the mock at ${url} and change its default world. “Start again” resets that world.`,
  other: ({ url }) => `Calls go to ${url} and change what is there. No steps run before them.`,
};

const offline = ' Everything is loaded, so it works without a network.';

const unset = 'Enter a base URL, and a token if the operation takes one.';

/** The base URL and the token of an API elsewhere; the token stays in this field. */
function otherForm(aim: (url: string, token: () => string) => void) {
  const url = element('input', {
    type: 'url',
    placeholder: 'https://api.pingone.eu/v1',
    autocomplete: 'off',
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
  return { node, forget: () => (token.value = '') };
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
      node.dataset['kind'] = target.kind;
      node.textContent =
        marks[target.kind](target) + (loaded && target.kind === 'page' ? offline : '');
    },
    say(text: string) {
      last = undefined;
      node.textContent = text;
    },
  };
}

/** Where the calls go, clearly marked. */
export function targetPart(plans: StoredPlans, page: Target, session: Session): Part {
  const origins = allowedOrigins();
  const mock = mockOrigin(origins);
  const mark = markPart();
  let api: TargetApi = { name: '', title: '', prefix: '' };
  const aim = (url: string, target: () => Target) => {
    const refusal = refusalOf(url, origins, location.origin);
    if (refusal) mark.say(refusal);
    else session.aim(target());
  };
  const form = otherForm((url, token) => aim(url, () => otherTarget(url, api, token)));
  const { field, select } = choice('Send to', (value) => {
    form.node.hidden = value !== 'other';
    if (value === 'other') return mark.say(unset);
    form.forget();
    if (value === 'mock') aim(mock, () => mockTarget(mock));
    else session.aim(page);
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
    },
  };
}
