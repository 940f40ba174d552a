import { choice, element, setOptions } from '../../../islands/element.ts';
import type { StoredPlans } from '../plan.ts';
import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import { type Caller, callers, type Trial, trialOf } from '../trial.ts';
import type { Part } from './part.ts';

const callerWords: Readonly<Record<Caller, string>> = {
  sample: 'As in the sample',
  worker: 'Worker application',
  user: 'The test user',
  nobody: 'Nobody',
};

/** A list of options by group, made once. */
function groups(entries: ReadonlyMap<string, readonly (readonly [string, string])[]>) {
  return [...entries].map(([label, options]) =>
    element(
      'optgroup',
      { label },
      ...options.map(([value, text]) => element('option', { value }, text)),
    ),
  );
}

const nameOf = ({ operation }: Trial) => `${operation.api}.${operation.operationId}`;

/** The choice of the operation, by API. */
function operationChoice(plans: StoredPlans, session: Session) {
  const { field, select } = choice('Operation', (value) => {
    const [api = '', operation = ''] = value.split('.');
    // The caller and the failure belong to the operation before.
    const { caller, persona: _, ...trial } = trialOf(plans, { api, operation });
    session.change({ ...trial, caller, failure: undefined });
  });
  const shown = plans.operations.filter(({ examples }) => Object.keys(examples).length > 0);
  const byApi = Map.groupBy(shown, ({ api }) => plans.apis[api]?.title ?? api);
  const options = [...byApi].map(
    ([title, operations]) =>
      [
        title,
        operations.map((each) => [`${each.api}.${each.operationId}`, each.summary] as const),
      ] as const,
  );
  select.append(...groups(new Map(options)));
  return { field, show: ({ trial }: State) => (select.value = nameOf(trial)) };
}

/** The choice of the request example or of the failure. */
function exampleChoice(session: Session) {
  const { field, select } = choice('Example', (value) => {
    const key = value.slice(value.indexOf(':') + 1);
    // A failure needs all of its steps, from the beginning of the world.
    if (value.startsWith('failure:') && trial) session.open({ ...trial, failure: key });
    else session.change({ example: key, failure: undefined });
  });
  let trial: Trial | undefined;
  let last: Trial['operation'] | undefined;
  return {
    field,
    show(state: State) {
      trial = state.trial;
      const { operation, example, failure } = trial;
      if (operation !== last) {
        last = operation;
        const optionsOf = (kind: string, plans: object) =>
          Object.keys(plans).map((key) => [`${kind}:${key}`, key] as const);
        const lists = new Map([
          ['Examples', optionsOf('example', operation.examples)],
          ['Failures', optionsOf('failure', operation.failures)],
        ]);
        select.replaceChildren(...groups(lists));
      }
      select.value = failure === undefined ? `example:${example}` : `failure:${failure}`;
    },
  };
}

/** The choice of the test user and of who calls. */
function peopleChoices(session: Session) {
  const user = choice('Test user', (persona) => session.change({ persona }));
  const caller = choice('Who calls', (value) => session.change({ caller: value as Caller }));
  setOptions(
    caller.select,
    callers.map((value) => [value, callerWords[value]]),
    'sample',
  );
  return {
    fields: [user.field, caller.field],
    show({ world, user: chosen, trial, plan }: State) {
      user.field.hidden = chosen === undefined;
      const users = (world?.users ?? []).filter(({ api }) => api === chosen?.api);
      setOptions(
        user.select,
        users.map(({ username }) => [username, username]),
        chosen?.username ?? '',
      );
      const isToken = plan.call.headers['authorization']?.startsWith('Bearer') ?? false;
      caller.field.hidden = world === undefined || !(isToken || trial.caller !== 'sample');
      caller.select.value = trial.caller;
    },
  };
}

/** What is run, on whom and by whom. */
export function choicesPart(plans: StoredPlans, session: Session): Part {
  const operation = operationChoice(plans, session);
  const example = exampleChoice(session);
  const people = peopleChoices(session);
  const node = element(
    'div',
    { class: 'choices' },
    operation.field,
    example.field,
    ...people.fields,
  );
  return {
    node,
    show(state) {
      operation.show(state);
      example.show(state);
      people.show(state);
    },
  };
}
