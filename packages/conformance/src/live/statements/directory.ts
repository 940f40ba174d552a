import { type Answer, describeAnswer, membersOf } from '../answer.ts';
import { nobody } from '../identifiers.ts';
import { entry, type Live } from './statement.ts';

const reset = '/directory/users/password-reset';

/** A reset of the password of nobody; the kit changes no user of a Directory. */
const resetNobody = ({ tenant, throwAway }: Live, method: string, proof: object): Promise<Answer> =>
  tenant.sendDirectory({
    method,
    path: reset,
    mediaType: 'application/json',
    body: { id: nobody, newPassword: throwAway.password(), ...proof },
  });

const oldPassword = (live: Live) => ({ oldPassword: live.throwAway.password() });

/** What a list of Directory users by a filter answers; the filters find nobody. */
async function listBy({ tenant, throwAway }: Live, condition: (name: string) => string) {
  const query = new URLSearchParams({ filter: condition(throwAway.name()), count: '1' });
  const answer = await tenant.sendDirectory({ method: 'GET', path: `/directory/user?${query}` });
  const { totalResults } = membersOf(answer.body);
  return answer.status === 200
    ? `200, ${totalResults === 0 ? 'nobody' : 'somebody'}`
    : describeAnswer(answer);
}

const filterRow = (id: string, expected: string, condition: (name: string) => string) =>
  [
    id,
    'directory/listUsers 200',
    `Users are listed by ${condition('(name)')}.`,
    expected,
    (live: Live) => listBy(live, condition),
  ] as const;

const methodRow = (method: string, expected: string) =>
  [
    method,
    'directory/resetPassword 404',
    `The password of nobody is reset by ${method}.`,
    expected,
    async (live: Live) => describeAnswer(await resetNobody(live, method, oldPassword(live))),
  ] as const;

export const directory = [
  ...entry('directory-method', 'directory', [
    methodRow('POST', '404 NOT_FOUND'),
    methodRow('PUT', '405 INVALID_REQUEST'),
  ]),
  ...entry('directory-answers', 'directory', [
    [
      'nobody',
      'directory/requestPasswordReset 404',
      'A reset is requested for an address that nobody has.',
      '404 NOT_FOUND',
      async ({ tenant, throwAway }) =>
        describeAnswer(
          await tenant.sendDirectory({
            method: 'POST',
            path: '/directory/users/password-lost',
            mediaType: 'application/json',
            body: { email: `${throwAway.name()}@example.com`, skipSend: 'enabled' },
          }),
        ),
    ],
  ]),
  ...entry('directory-token-life', 'directory', [
    [
      'neither',
      'directory/resetPassword 400',
      'The password of nobody is reset with neither proof.',
      '400 INVALID_DATA: REQUIRED_VALUE oldPassword',
      async (live) => describeAnswer(await resetNobody(live, 'POST', {})),
    ],
  ]),
  ...entry('no-proof', 'directory', [
    [
      'both',
      'directory/resetPassword 400',
      'The password of nobody is reset with both proofs.',
      '400 INVALID_DATA: INVALID_VALUE confirmationToken',
      async (live) =>
        describeAnswer(
          await resetNobody(live, 'POST', { ...oldPassword(live), confirmationToken: nobody }),
        ),
    ],
  ]),
  ...entry('directory-filters', 'directory', [
    filterRow('eq', '200, nobody', (name) => `userName eq "${name}"`),
    filterRow('co', '200, nobody', (name) => `userName co "${name}"`),
    filterRow('sw', '200, nobody', (name) => `userName sw "${name}"`),
    filterRow('pr', '200, nobody', (name) => `userName pr and userName eq "${name}"`),
    filterRow(
      'gt',
      '200, nobody',
      (name) => `meta.created gt "2020-01-01T00:00:00Z" and userName eq "${name}"`,
    ),
    filterRow(
      'unheard',
      '400 INVALID_DATA: INVALID_FILTER filter',
      (name) => `unheard eq "${name}"`,
    ),
    filterRow('wrong', '400 INVALID_DATA: INVALID_FILTER filter', () => 'userName eq'),
  ]),
];
