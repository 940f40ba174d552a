import { button, element } from '../../../islands/element.ts';
import type { User } from '../control.ts';
import type { Session } from '../session.ts';
import { duration, moment, type Part } from './part.ts';

const steps = [
  ['+5 min', 'PT5M'],
  ['+15 min', 'PT15M'],
  ['+1 day', 'P1D'],
] as const;

/** The time of the world, and buttons that move it. */
export function clockPart(session: Session): Part {
  const time = element('time');
  const note = element('p', { class: 'quiet' });
  const buttons = steps.map(([text, by]) => button(text, () => session.advance(by)));
  const node = element(
    'section',
    { 'aria-labelledby': 'try-clock' },
    element('h3', { id: 'try-clock' }, 'Clock'),
    element('p', {}, time),
    element('div', { class: 'buttons', role: 'group', 'aria-label': 'Move the clock' }, ...buttons),
    note,
  );
  return {
    node,
    show({ world, busy }) {
      node.hidden = world === undefined;
      if (!world) return;
      time.dateTime = world.now;
      time.textContent = moment(world.now);
      note.textContent = world.frozen
        ? 'Time stands still in this world until you move it.'
        : 'Time goes on in this world.';
      for (const each of buttons) each.setAttribute('aria-disabled', String(busy));
    },
  };
}

type Fact = readonly [name: string, value: string];

function factsOf({ password, enabled, accountLocked }: User): Fact[] {
  const { status, failures, secondsUntilUnlock, mustChange, expiresAt } = password;
  return [
    ['Password', status],
    ['Failures in a row', String(failures)],
    [
      'Lock ends in',
      secondsUntilUnlock === undefined ? 'not locked' : duration(secondsUntilUnlock),
    ],
    ['Must change', mustChange ? 'yes' : 'no'],
    ['Expires', expiresAt?.slice(0, 10) ?? 'never'],
    ['Account', accountLocked ? 'locked' : enabled ? 'enabled' : 'disabled'],
  ];
}

/** The state of the test user before and after the last call. */
export function userPart(): Part {
  const title = element('h3', { id: 'try-user' });
  const rows = element('tbody');
  const head = ['State', 'Before', 'Now'].map((name) => element('th', { scope: 'col' }, name));
  const table = element(
    'table',
    { 'aria-labelledby': 'try-user' },
    element('thead', {}, element('tr', {}, ...head)),
    rows,
  );
  const none = element(
    'p',
    { class: 'quiet' },
    'This call is about no user, or about one who is gone.',
  );
  const node = element('section', { 'aria-labelledby': 'try-user' }, title, table, none);
  return {
    node,
    show({ world, user, before }) {
      node.hidden = world === undefined;
      table.hidden = user === undefined;
      none.hidden = user !== undefined;
      title.textContent = user ? `User ${user.username}` : 'User';
      if (!user) return;
      const old = new Map(before?.id === user.id ? factsOf(before) : factsOf(user));
      rows.replaceChildren(
        ...factsOf(user).map(([name, value]) => {
          const was = old.get(name) ?? value;
          return element(
            'tr',
            {},
            element('th', { scope: 'row' }, name),
            element('td', {}, was),
            element('td', {}, was === value ? value : element('b', {}, value)),
          );
        }),
      );
    },
  };
}
