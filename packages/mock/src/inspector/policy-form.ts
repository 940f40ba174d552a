import { checkPassword, type PasswordPolicy } from '@ping-password/policy';
import { element } from './element.ts';
import { type Entered, type Field, openForm } from './form-dialog.ts';
import { tell } from './notice.ts';
import { sendPolicy } from './policy-calls.ts';
import type { SavedRecord } from './saved-records.ts';
import type { Session } from './session.ts';

type Rules = Partial<PasswordPolicy>;

/** The classes that a policy counts, by their characters. */
const classes = [
  ['capitals', 'Fewest capital letters', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['smalls', 'Fewest small letters', 'abcdefghijklmnopqrstuvwxyz'],
  ['digits', 'Fewest digits', '0123456789'],
  ['signs', 'Fewest special characters', '~!@#$%^&*()-_=+[]{}|;:,.<>/?'],
] as const;

/** Rules that know one value only: it, or nothing. */
const fixed = [
  ['maxRepeatedCharacters', 'No character three times in a row', 2],
  ['minUniqueCharacters', 'At least 5 different characters', 5],
  ['minComplexity', 'A guess takes at least 7 days', 7],
] as const;

const flags = [
  ['excludesCommonlyUsed', 'No well-known password'],
  ['excludesProfileData', 'No value of the profile'],
  ['notSimilarToCurrent', 'Not close to the current password'],
] as const;

const number = (name: string, label: string, value: unknown, hint?: string): Field => ({
  name,
  label,
  kind: 'number',
  value: value as number | undefined,
  ...(hint !== undefined && { hint }),
});

const fieldsOf = (rules: Rules): Field[] => [
  number('length', 'Fewest characters', rules.length?.min, 'From 8 to 32.'),
  ...classes.map(([name, label, characters]) =>
    number(name, label, (rules.minCharacters as Record<string, number> | undefined)?.[characters]),
  ),
  ...flags.map(
    ([name, label]): Field => ({
      name,
      label,
      kind: 'checkbox',
      value: rules[name] === true,
    }),
  ),
  ...fixed.map(
    ([name, label]): Field => ({
      name,
      label,
      kind: 'checkbox',
      value: rules[name] !== undefined,
    }),
  ),
  number('maxAgeDays', 'Days until it expires', rules.maxAgeDays),
  number('minAgeDays', 'Days until it may be changed again', rules.minAgeDays),
  number('historyCount', 'Former passwords that are refused', rules.history?.count),
  number('historyDays', 'Days for which they are kept', rules.history?.retentionDays),
  number('failures', 'Wrong passwords until the lock', rules.lockout?.failureCount),
  number('seconds', 'Seconds that the lock lasts', rules.lockout?.durationSeconds),
];

const given = (entered: Entered, name: string) =>
  entered[name] === '' ? undefined : Number(entered[name]);

/** The rules that were entered. Of two members that need each other, the mock says which is missing. */
function rulesOf(entered: Entered, former: Rules): Rules {
  const min = given(entered, 'length');
  const counts = classes.flatMap(([name, , characters]) => {
    const count = given(entered, name);
    return count === undefined || count === 0 ? [] : [[characters, count]];
  });
  const pair = (one: string, first: string, other: string, second: string) => {
    const [a, b] = [given(entered, one), given(entered, other)];
    return a === undefined && b === undefined ? undefined : { [first]: a, [second]: b };
  };
  const rules = {
    ...former,
    length: min === undefined ? former.length : { ...former.length, min },
    minCharacters: counts.length > 0 ? Object.fromEntries(counts) : undefined,
    ...Object.fromEntries(flags.map(([name]) => [name, entered[name] === true])),
    ...Object.fromEntries(
      fixed.map(([name, , value]) => [name, entered[name] === true ? value : undefined]),
    ),
    maxAgeDays: given(entered, 'maxAgeDays'),
    minAgeDays: given(entered, 'minAgeDays'),
    history: pair('historyCount', 'count', 'historyDays', 'retentionDays'),
    lockout: pair('failures', 'failureCount', 'seconds', 'durationSeconds'),
  };
  return rules as Rules;
}

/** A field that says at once what a password lacks. */
function trial(rules: () => Rules): HTMLElement {
  const result = element('ul', { class: 'trial', 'aria-live': 'polite' });
  const show = (password: string) => {
    const lacking = checkPassword(rules(), password);
    const lines = lacking.map(({ message }) => message);
    const text = lines.length === 0 ? ['The password meets the policy.'] : lines;
    result.replaceChildren(...(password === '' ? [] : text.map((it) => element('li', '', it))));
    result.dataset['ok'] = String(lines.length === 0);
  };
  const input = element('input', {
    id: 'trial',
    class: 'input',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'trial-hint',
    input: () => show(input.value),
  });
  return element(
    'div',
    'form-field',
    element('label', { for: 'trial' }, 'Try a password'),
    input,
    element(
      'span',
      { class: 'hint', id: 'trial-hint' },
      'It stays on this page. History, profile and the list of well-known passwords are known to the mock only.',
    ),
    result,
  );
}

/** The name, and whether the policy is to be the default; the default one stays that until another is. */
const namingOf = (policy?: SavedRecord): Field[] => [
  {
    name: 'name',
    label: 'Name',
    kind: 'text',
    value: String(policy?.['name'] ?? ''),
    required: true,
  },
  ...(policy?.['default'] === true
    ? []
    : [{ name: 'default', label: 'Default policy', kind: 'checkbox' } as const]),
];

/** Opens the form that makes a policy. */
export function createPolicy(session: Session, saved: () => Promise<unknown>): void {
  openForm({
    title: 'New password policy',
    save: 'Create policy',
    fields: [...namingOf(), ...fieldsOf({})],
    more: (entered) => trial(() => rulesOf(entered(), {})),
    async submit(entered) {
      const { name, default: isDefault } = entered;
      const body = { name, default: isDefault, ...rulesOf(entered, {}) };
      await sendPolicy(session, 'POST', '', body);
      tell(`The policy ${name} is there.`);
      await saved();
    },
  });
}

/** Opens the form that changes or deletes a policy. */
export function editPolicy(
  policy: SavedRecord,
  session: Session,
  saved: () => Promise<unknown>,
): void {
  const { id, name: formerName, description, default: wasDefault, rules } = policy;
  const former = rules as Rules;
  const remove = async () => {
    await sendPolicy(session, 'DELETE', `/${id}`);
    tell(`The policy ${formerName} is deleted.`);
    await saved();
  };
  openForm({
    title: `Password policy ${formerName}`,
    save: 'Save',
    fields: [...namingOf(policy), ...fieldsOf(former)],
    more: (entered) => trial(() => rulesOf(entered(), former)),
    async submit(entered) {
      const { name, default: isDefault = wasDefault } = entered;
      const body = { name, description, default: isDefault, ...rulesOf(entered, former) };
      await sendPolicy(session, 'PUT', `/${id}`, body);
      tell(`The policy ${name} is saved.`);
      await saved();
    },
    ...(wasDefault !== true && { remove }),
  });
}
