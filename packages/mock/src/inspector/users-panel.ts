import { copyButton } from './clipboard.ts';
import type { Schemas, User } from './control.ts';
import { addressText, button, element, emptyNote, panel, rowButton } from './element.ts';
import { keyedList } from './keyed-list.ts';
import { attempt, tell } from './notice.ts';
import type { Session } from './session.ts';
import { statusBadges } from './status-badge.ts';
import { duration } from './time.ts';
import { createUser, editUser } from './user-form.ts';

/** The password that every persona begins with. */
export const personaPassword = 'Tr4vel-Lightly-88';
const lockMinutes = 15;
const dayInMilliseconds = 86_400_000;

interface Countdown {
  readonly node: HTMLElement;
  readonly until: number;
}

/** How long before its expiry a password was changed; absent when it never expires. */
function maximumAge({ password: { expiresAt, lastChangedAt } }: User): number | undefined {
  if (expiresAt === undefined || lastChangedAt === undefined) return undefined;
  return Date.parse(expiresAt) - Date.parse(lastChangedAt);
}

type Change = readonly [label: string, done: string, password: Schemas['PasswordInput']];

/** Changes to the state of a user's password: the words before and after, and what is sent. */
function changesFor(user: User, now: number): Change[] {
  const { status, failures, mustChange } = user.password;
  if (status === 'NO_PASSWORD' || status === 'EXTERNAL') return [];
  const locked = status === 'PASSWORD_LOCKED_OUT' || user.accountLocked;
  const time = (at: number) => new Date(at).toISOString();
  const lockEnd = time(now + lockMinutes * 60_000);
  const changes: Change[] = locked
    ? [['Unlock', 'unlocked', { lockedUntil: null, failures: 0 }]]
    : [['Lock', `locked for ${lockMinutes} min`, { lockedUntil: lockEnd }]];
  if (!locked && failures > 0)
    changes.push(['Clear failures', 'without failures', { failures: 0 }]);
  if (user.api === 'directory') return changes;
  changes.push(
    mustChange
      ? ['May keep', 'free to keep the password', { mustChange: false }]
      : ['Must change', 'to change the password', { mustChange: true }],
  );
  const age = maximumAge(user);
  if (status === 'PASSWORD_EXPIRED')
    changes.push(['Renew', 'as good as new', { lastChangedAt: time(now) }]);
  else if (age !== undefined)
    changes.push(['Expire', 'expired', { lastChangedAt: time(now - age - dayInMilliseconds) }]);
  return changes;
}

/** The buttons of a row. */
function actionsOf(user: User, session: Session): HTMLElement {
  const { id, username } = user;
  const update = async (done: string, password: Schemas['PasswordInput']) => {
    const lift = password.lockedUntil === null && user.accountLocked;
    const path = '/users/{userID}';
    const patch = { password, ...(lift && { accountLocked: false }) };
    await session.call('patch', path, patch, { userID: id });
    tell(`${username} is ${done}.`);
    await session.read('users');
  };
  const issue = async () => {
    const token = await session.call('post', '/tokens', { userID: id });
    return token.access_token;
  };
  const changes = changesFor(user, session.now()).map(([label, done, password]) =>
    rowButton(label, username, () => attempt(() => update(done, password))),
  );
  return element(
    'div',
    'user-actions',
    changes.length > 0 ? element('div', 'row-actions', ...changes) : undefined,
    element(
      'div',
      'row-actions',
      user.api === 'platform' ? copyButton(`a token of ${username}`, issue, 'Token') : undefined,
      copyButton(`the ID of ${username}`, () => id, 'ID'),
      rowButton('Edit', username, () => editUser(user, session)),
    ),
  );
}

function userRow(user: User, session: Session, countdowns: Map<string, Countdown>): HTMLElement {
  const { id, username, name, email, password } = user;
  const { nodes, countdown } = statusBadges(user);
  countdowns.delete(id);
  if (countdown && password.secondsUntilUnlock !== undefined)
    countdowns.set(id, {
      node: countdown,
      until: session.now() + password.secondsUntilUnlock * 1000,
    });
  const person = [name?.given, name?.family].filter(Boolean).join(' ');
  return element(
    'tr',
    { role: 'row' },
    element(
      'th',
      { role: 'rowheader', scope: 'row' },
      element('span', 'username', ...addressText(username)),
      element(
        'span',
        'person',
        person && email ? `${person} · ` : person,
        email ? element('span', 'address', ...addressText(email)) : undefined,
      ),
    ),
    element('td', { role: 'cell', class: 'cell-status' }, ...nodes),
    element(
      'td',
      { role: 'cell', class: 'cell-failures', 'data-some': password.failures > 0 },
      String(password.failures),
      element('span', 'unit', password.failures === 1 ? ' failure' : ' failures'),
    ),
    element('td', { role: 'cell', class: 'cell-actions' }, actionsOf(user, session)),
  );
}

const column = (text: string) => element('th', { role: 'columnheader', scope: 'col' }, text);

function fact(): HTMLElement {
  return element(
    'p',
    'fact',
    'Every persona signs on with ',
    element('code', '', personaPassword),
    copyButton("the personas' password", () => personaPassword),
  );
}

/** Creates the panel of the users. */
export function createUsersPanel(session: Session): HTMLElement {
  const add = button('New user', () => createUser(session));
  const { section, showCount } = panel('users', 'Users', fact(), add);
  const body = element('tbody');
  const head = element(
    'tr',
    { role: 'row' },
    ...['User', 'Password', 'Failures', 'Actions'].map(column),
  );
  const table = element(
    'table',
    { role: 'table', class: 'users', 'aria-labelledby': 'users-title' },
    element('thead', '', head),
    body,
  );
  const none = emptyNote('No users', element('p', '', 'This world was made without personas.'));
  const countdowns = new Map<string, Countdown>();
  const show = keyedList<User>(body, {
    keyOf: ({ id }) => id,
    row: (user) => userRow(user, session, countdowns),
  });
  section.append(table, none);
  session.on('users', (users) => {
    show(users);
    for (const id of countdowns.keys())
      if (!users.some((user) => user.id === id)) countdowns.delete(id);
    showCount(users.length);
    table.hidden = users.length === 0;
    none.hidden = users.length > 0;
  });
  session.onTick(() => {
    const left = [...countdowns.values()].map(({ node, until }) => {
      const seconds = Math.ceil((until - session.now()) / 1000);
      node.textContent = duration(seconds);
      return seconds;
    });
    if (left.some((seconds) => seconds <= 0)) session.read('users');
  });
  return section;
}
