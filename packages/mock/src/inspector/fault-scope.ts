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

/** The choice of the user whose calls fail. */
function createUserChoice(changed: () => void) {
  const select = element('select', { class: 'input', change: changed });
  let users: readonly User[] = [];
  const show = (latest: readonly User[]) => {
    const chosen = select.value;
    users = latest;
    select.replaceChildren(
      option('', 'Everyone'),
      ...users.map(({ id, username }) => option(id, username)),
    );
    select.value = users.some(({ id }) => id === chosen) ? chosen : '';
  };
  show([]);
  return { select, show, chosen: () => users.find(({ id }) => id === select.value) };
}

/** What a person has said about the calls that fail. */
export interface FaultScope {
  readonly node: HTMLElement;
  showUsers(latest: readonly User[]): void;
  scope(): Scope;
  /** Number of calls that fail; `undefined` for all of them. */
  count(): number | undefined;
}

/** The choice of calls that a fault is for: an action, a user, and how many times. */
export function createFaultScope(changed: () => void): FaultScope {
  const action = element('select', { class: 'input', change: changed }, option('', 'All actions'));
  const who = createUserChoice(changed);
  const count = element('input', {
    class: 'input',
    type: 'number',
    min: 1,
    step: 1,
    placeholder: 'all',
  });
  actionOptions().then((options) => action.append(...options));
  return {
    node: element(
      'fieldset',
      'scope',
      element('legend', '', 'Which calls fail'),
      field('Action', action),
      field('User', who.select),
      field('How many', count),
    ),
    showUsers: who.show,
    scope() {
      const user = who.chosen();
      return {
        ...(action.value !== '' && { operationId: action.value }),
        ...(user && (user.persona ? { persona: user.persona } : { userID: user.id })),
      };
    },
    count: () => (count.valueAsNumber >= 1 ? Math.floor(count.valueAsNumber) : undefined),
  };
}
