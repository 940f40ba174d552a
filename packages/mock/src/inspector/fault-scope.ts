import type { User } from './control.ts';
import { element } from './element.ts';
import type { Scope } from './fault-kinds.ts';

interface ActionName {
  readonly api: string;
  readonly operationId: string;
}

const option = (value: string, text: string) => element('option', { value }, text);

const field = (text: string, input: HTMLElement) =>
  element('label', 'field', element('span', '', text), input);

/** Actions of the mock, grouped by API. */
async function actionOptions(): Promise<HTMLElement[]> {
  const response = await fetch('/_inspector/actions.json');
  const names: ActionName[] = await response.json();
  return [...new Set(names.map(({ api }) => api))].map((api) =>
    element(
      'optgroup',
      { label: api },
      ...names
        .filter((name) => name.api === api)
        .map(({ operationId }) => option(operationId, operationId)),
    ),
  );
}

/** The choice of calls that a fault is for: an action, a user, and how many times. */
export function createFaultScope(changed: () => void) {
  const action = element('select', { class: 'input', change: changed }, option('', 'All actions'));
  const who = element('select', { class: 'input', change: changed }, option('', 'Everyone'));
  const count = element('input', {
    class: 'input',
    type: 'number',
    min: 1,
    step: 1,
    placeholder: 'every',
  });
  let users: readonly User[] = [];
  actionOptions().then((options) => action.append(...options));
  return {
    node: element(
      'fieldset',
      'scope',
      element('legend', '', 'Which calls fail'),
      field('Action', action),
      field('User', who),
      field('How many', count),
    ),
    showUsers(latest: readonly User[]) {
      const chosen = who.value;
      users = latest;
      who.replaceChildren(
        option('', 'Everyone'),
        ...users.map(({ id, username }) => option(id, username)),
      );
      who.value = users.some(({ id }) => id === chosen) ? chosen : '';
    },
    scope(): Scope {
      const user = users.find(({ id }) => id === who.value);
      return {
        ...(action.value !== '' && { operationId: action.value }),
        ...(user && (user.persona ? { persona: user.persona } : { userID: user.id })),
      };
    },
    /** Number of calls that fail; `undefined` for all of them. */
    count: () => (count.valueAsNumber >= 1 ? Math.floor(count.valueAsNumber) : undefined),
  };
}
