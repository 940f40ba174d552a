import type { Schemas, User } from './control.ts';
import { type Entered, type Field, openForm } from './form-dialog.ts';
import { tell } from './notice.ts';
import type { Session } from './session.ts';

const textFields = (user?: User): Field[] => [
  { name: 'username', label: 'User name', kind: 'text', value: user?.username, required: true },
  { name: 'given', label: 'Given name', kind: 'text', value: user?.name?.given },
  { name: 'family', label: 'Family name', kind: 'text', value: user?.name?.family },
  { name: 'email', label: 'E-mail address', kind: 'text', value: user?.email },
];

const passwordField = (hint: string): Field => ({
  name: 'password',
  label: 'Password',
  kind: 'secret',
  hint,
});

/** The members of a user to make; an empty text says nothing. */
function inputOf({ username, email, api, given, family, password }: Entered): Schemas['UserInput'] {
  const name = { ...(given && { given }), ...(family && { family }) };
  return {
    username: String(username),
    api: api as User['api'],
    ...(email && { email: String(email) }),
    ...(Object.keys(name).length > 0 && { name }),
    ...(password && { password: { value: password } }),
  } as Schemas['UserInput'];
}

/** Opens the form that makes a user. */
export function createUser(session: Session): void {
  openForm({
    title: 'New user',
    save: 'Create user',
    fields: [
      ...textFields(),
      passwordField('Not held against the policy. Without one the user has no password.'),
      {
        name: 'api',
        label: 'API',
        kind: ['platform', 'directory'],
        hint: 'A user of the Directory belongs to PingOne for Enterprise.',
      },
    ],
    async submit(entered) {
      const user = await session.call('post', '/users', inputOf(entered));
      tell(`${user.username} is there.`);
      await session.read('users');
    },
  });
}

/** The text that was entered; null, which takes the former one away, when there is none. */
const textOrNull = (text: Entered[string] | undefined) => (text ? String(text) : null);

/** What is to change about a user. */
function patchOf(user: User, entered: Entered): Schemas['UserPatch'] {
  const { username, email, enabled, accountLocked, mustChange, password } = entered;
  const mustBe = mustChange !== undefined && mustChange !== user.password.mustChange;
  const changed = {
    ...(password && { value: String(password) }),
    ...(mustBe && { mustChange: mustChange === true }),
  };
  return {
    username: String(username),
    name: { given: textOrNull(entered['given']), family: textOrNull(entered['family']) },
    email: textOrNull(email),
    enabled: enabled === true,
    ...(accountLocked !== undefined && { accountLocked: accountLocked === true }),
    ...(Object.keys(changed).length > 0 && { password: changed }),
  };
}

/** Opens the form that changes or deletes a user. */
export function editUser(user: User, session: Session): void {
  const at = { userID: user.id };
  const isPlatform = user.api === 'platform';
  const hasPassword = !['NO_PASSWORD', 'EXTERNAL'].includes(user.password.status);
  const checkbox = (name: string, label: string, value: boolean): Field => ({
    name,
    label,
    kind: 'checkbox',
    value,
  });
  openForm({
    title: user.username,
    save: 'Save',
    fields: [
      ...textFields(user),
      passwordField('Not held against the policy. Empty leaves the password as it is.'),
      checkbox('enabled', 'May sign on', user.enabled),
      ...(isPlatform ? [checkbox('accountLocked', 'Account is locked', user.accountLocked)] : []),
      ...(isPlatform && hasPassword
        ? [checkbox('mustChange', 'Must change the password', user.password.mustChange)]
        : []),
    ],
    async submit(entered) {
      await session.call('patch', '/users/{userID}', patchOf(user, entered), at);
      tell(`${user.username} is saved.`);
      await session.read('users');
    },
    async remove() {
      await session.call('delete', '/users/{userID}', undefined, at);
      tell(`${user.username} is deleted.`);
      await session.read('users');
    },
  });
}
