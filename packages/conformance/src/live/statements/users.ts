import { type Answer, answerOf, describeAnswer, membersOf, statusAndCode } from '../answer.ts';
import { nobody } from '../identifiers.ts';
import { Unsettled, withStatus } from '../unsettled.ts';
import { describeCheck } from './send-password.ts';
import { entry, type Live } from './statement.ts';

/** Creates a user as the body says, by default with a new name. */
const create = ({ tenant, throwAway }: Live, body: object): Promise<Answer> =>
  tenant.sendPlatform({
    method: 'POST',
    path: '/users',
    mediaType: 'application/json',
    body: {
      username: throwAway.name(),
      ...(throwAway.populationID && { population: { id: throwAway.populationID } }),
      ...body,
    },
  });

const replace = async (live: Live, body: (username: string) => object): Promise<string> => {
  const { id, username } = await live.throwAway.user();
  return describeAnswer(
    await live.tenant.sendPlatform({
      method: 'PUT',
      path: `/users/${id}`,
      mediaType: 'application/json',
      body: body(username),
    }),
  );
};

/** What a change of a locked user to another unlockAt does to the time of the lock. */
async function changeUnlockTime({ tenant, throwAway }: Live): Promise<string> {
  const { id, path } = await throwAway.user();
  const locked = await answerOf(
    tenant.platform.lockAccount({ path, body: { unlockAt: '2099-01-01T00:00:00Z' } }),
  );
  withStatus(locked, 'lockAccount');
  const timeOf = ({ body }: Answer) => membersOf(membersOf(body)['account'])['unlockAt'];
  const read = async () =>
    timeOf(withStatus(await answerOf(tenant.platform.readUser({ path })), 'readUser'));
  const before = await read();
  if (before === undefined) throw new Unsettled('a locked user does not tell account.unlockAt');
  const answer = await tenant.sendPlatform({
    method: 'PATCH',
    path: `/users/${id}`,
    mediaType: 'application/json',
    body: { account: { unlockAt: '2098-01-01T00:00:00Z' } },
  });
  return `${statusAndCode(answer)}, ${(await read()) === before ? 'as before' : 'changed'}`;
}

export const users = [
  ...entry('unlock-time', 'worker', [
    [
      'change',
      'platform/updateUser 200',
      'A locked user is changed by PATCH to another account.unlockAt: is the lock as before?',
      '200, as before',
      changeUnlockTime,
    ],
  ]),
  ...entry('create-with-password', 'worker', [
    [
      'create',
      'platform/createUser 201',
      'A user is created by application/json with a password, which is then checked.',
      '201, then 400 REQUEST_FAILED: NO_PASSWORD',
      async (live) => {
        const password = live.throwAway.password();
        const answer = await create(live, { password: { value: password } });
        const { id } = membersOf(answer.body);
        if (answer.status !== 201 || typeof id !== 'string') return describeAnswer(answer);
        const user = { id, username: '', password, path: { userID: id } };
        return `201, then ${await describeCheck(live, user)}`;
      },
    ],
  ]),
  ...entry('user-limits', 'worker', [
    [
      'username',
      'platform/createUser 400',
      'A user is created whose user name has 129 characters.',
      '400 INVALID_DATA: INVALID_VALUE username',
      async (live) =>
        describeAnswer(await create(live, { username: live.throwAway.name().padEnd(129, 'x') })),
    ],
    [
      'family',
      'platform/createUser 400',
      'A user is created whose family name has a digit.',
      '201',
      async (live) =>
        describeAnswer(await create(live, { name: { family: 'Tern4' } })).replace(' OK', ''),
    ],
    [
      'family-sign',
      'platform/createUser 201',
      'A user is created whose family name has a dollar sign.',
      '201',
      async (live) =>
        describeAnswer(await create(live, { name: { family: 'Tern$' } })).replace(' OK', ''),
    ],
    [
      'provider',
      'platform/createUser 400',
      'A user is created with an identity provider that nothing has.',
      '400 INVALID_DATA: INVALID_VALUE identityProvider.id',
      async (live) => describeAnswer(await create(live, { identityProvider: { id: nobody } })),
    ],
    [
      'population',
      'platform/createUser 400',
      'A user is created in a population that nothing has.',
      '400 INVALID_DATA: INVALID_VALUE population.id',
      async (live) => describeAnswer(await create(live, { population: { id: nobody } })),
    ],
  ]),
  ...entry('put-without-username', 'worker', [
    [
      'replace',
      'platform/replaceUser 400',
      'A user is replaced by an object without a user name.',
      '400 INVALID_DATA: REQUIRED_VALUE username',
      (live) => replace(live, () => ({ name: { given: 'Bo' } })),
    ],
  ]),
  ...entry('user-population', 'worker', [
    [
      'without',
      'platform/createUser 201',
      'A user is created without a population: does the answer name one?',
      '201 yes',
      async (live) => {
        const answer = await create(live, { population: undefined });
        const population = membersOf(membersOf(answer.body)['population']);
        return `${statusAndCode(answer)} ${'id' in population ? 'yes' : 'no'}`;
      },
    ],
  ]),
  ...entry('user-email', 'worker', [
    [
      'create',
      'platform/createUser 201',
      'A user is created without an e-mail address.',
      '201',
      async (live) => `${(await create(live, {})).status}`,
    ],
    [
      'replace',
      'platform/replaceUser 200',
      'A user is replaced by an object without an e-mail address.',
      '200',
      async (live) => (await replace(live, (username) => ({ username }))).slice(0, 3),
    ],
  ]),
  ...entry('enabled-identifier', 'worker', [
    [
      'without',
      'platform/updateUserEnabled 200',
      'A user is disabled without an id in the body.',
      '200 disabled',
      async ({ tenant, throwAway }) => {
        const { id } = await throwAway.user();
        const { status, body } = await tenant.sendPlatform({
          method: 'PUT',
          path: `/users/${id}/enabled`,
          mediaType: 'application/json',
          body: { enabled: false },
        });
        return `${status} ${membersOf(body)['enabled'] === false ? 'disabled' : 'enabled'}`;
      },
    ],
  ]),
  ...entry('population-default', 'worker', [
    [
      'type',
      'platform/listPopulations 200',
      'The type of default in the list of populations.',
      '200 boolean',
      async ({ tenant }) => {
        const answer = await tenant.sendPlatform({ method: 'GET', path: '/populations' });
        const { status, body } = withStatus(answer, 'listPopulations');
        const list = membersOf(membersOf(body)['_embedded'])['populations'];
        const types = (Array.isArray(list) ? list : [])
          .map((one) => membersOf(one)['default'])
          .filter((value) => value !== undefined)
          .map((value) => typeof value);
        return `${status} ${[...new Set(types)].join(' ') || '(none)'}`;
      },
    ],
  ]),
];
