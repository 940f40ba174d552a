import { button, choice, element, setOptions } from '../element.ts';
import type { StoredPlans } from '../plan.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { mockTarget, mockUrl, otherTarget, type Target } from '../target.ts';
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
  const node = element(
    'div',
    { class: 'choices' },
    element('label', { class: 'field' }, element('span', {}, 'Base URL'), url),
    element(
      'label',
      { class: 'field' },
      element('span', {}, 'Access token (kept in memory only)'),
      token,
    ),
    button('Use this address', () => aim(url.value.trim(), () => token.value.trim())),
  );
  return { node, url, token };
}

/** Where the calls go, clearly marked. */
export function targetPart(plans: StoredPlans, page: Target, session: Session): Part {
  let state: State | undefined;
  const { field, select } = choice('Send to', (value) => {
    form.node.hidden = value !== 'other';
    if (value === 'other') return mark.replaceChildren(unset);
    form.token.value = '';
    session.aim(value === 'mock' ? mockTarget() : page);
  });
  setOptions(
    select,
    [
      ['page', 'Sandbox in this page'],
      ['mock', `Mock at ${mockUrl}`],
      ['other', 'Another base URL'],
    ],
    'page',
  );
  const mark = element('p', { class: 'mark' });
  const form = otherForm((url, token) => {
    const prefix = plans.apis[state?.trial.operation.api ?? '']?.prefix ?? '';
    if (URL.canParse(url)) session.aim(otherTarget(url, prefix, token));
    else
      mark.replaceChildren(
        `${url || 'An empty text'} is no URL; write one such as https://api.pingone.eu/v1.`,
      );
  });
  form.node.hidden = true;
  const node = element('div', { class: 'target' }, field, form.node, mark);
  let last: Target | undefined;
  let wasLoaded = false;
  return {
    node,
    show(now) {
      state = now;
      const { target, loaded = false } = now;
      if (target === last && loaded === wasLoaded) return;
      [last, wasLoaded] = [target, loaded];
      select.value = target.kind;
      mark.dataset['kind'] = target.kind;
      const more = loaded && target.kind === 'page' ? offline : '';
      mark.textContent = marks[target.kind](target) + more;
    },
  };
}
