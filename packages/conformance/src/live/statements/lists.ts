import { filter } from '@ping-password/client/lists';
import { type Answer, describeAnswer, membersOf } from '../answer.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { Unsettled, withStatus } from '../unsettled.ts';
import { entry, type Live } from './statement.ts';

const list = ({ tenant }: Live, query: Readonly<Record<string, string>>): Promise<Answer> =>
  tenant.sendPlatform({ method: 'GET', path: `/users?${new URLSearchParams(query)}` });

const usersOf = (answer: Answer): unknown[] => {
  const { users } = membersOf(membersOf(answer.body)['_embedded']);
  return Array.isArray(users) ? users : [];
};

/** Whether the list for a filter holds a user, or how it is refused. */
async function finds(live: Live, make: (user: ThrowAwayUser) => string): Promise<string> {
  const user = await live.throwAway.user();
  const answer = await list(live, { filter: make(user), limit: '5' });
  if (answer.status !== 200) return describeAnswer(answer);
  return usersOf(answer).some((one) => membersOf(one)['id'] === user.id) ? 'found' : 'not found';
}

/** A filter that finds nobody but the user, and that has a condition beside. */
const andOwn = (condition: string) => (user: ThrowAwayUser) =>
  `${condition} and ${filter`username eq ${user.username}`}`;

const filterRow = (
  id: string,
  what: string,
  expected: string,
  make: (user: ThrowAwayUser) => string,
) =>
  [
    id,
    'platform/listUsers 200',
    `Users are listed by ${what}.`,
    expected,
    (live: Live) => finds(live, make),
  ] as const;

/** What a list answers that takes the cursor of another one. */
async function cursorOfAnother(live: Live): Promise<string> {
  const users = [await live.throwAway.user(), await live.throwAway.user()];
  const names = users.map(({ username }) => filter`username eq ${username}`).join(' or ');
  const first = await list(live, { filter: names, limit: '1' });
  const links = membersOf(withStatus(first, 'listUsers').body)['_links'];
  const next = membersOf(membersOf(links)['next']);
  const { href } = next;
  if (typeof href !== 'string') throw new Unsettled('the first page has no link to the next one');
  const cursor = new URL(href, 'http://localhost').searchParams.get('cursor');
  if (cursor === null) throw new Unsettled('the link to the next page has no cursor');
  return describeAnswer(await list(live, { filter: 'enabled eq "true"', limit: '1', cursor }));
}

/** Whether populations that are listed by a condition on a name hold the one with this name. */
async function findsPopulation(
  { tenant }: Live,
  condition: (name: string) => string,
): Promise<string> {
  const populations = (answer: Answer) => {
    const { populations: found } = membersOf(membersOf(answer.body)['_embedded']);
    return Array.isArray(found) ? found.map(membersOf) : [];
  };
  const all = await tenant.sendPlatform({ method: 'GET', path: '/populations' });
  const [{ name } = {}] = populations(withStatus(all, 'listPopulations'));
  if (typeof name !== 'string') throw new Unsettled('the list of populations is empty');
  const query = new URLSearchParams({ filter: condition(name) });
  const answer = await tenant.sendPlatform({ method: 'GET', path: `/populations?${query}` });
  if (answer.status !== 200) return describeAnswer(answer);
  return populations(answer).some((one) => one['name'] === name) ? 'found' : 'not found';
}

const populationRow = (operator: string, condition: (name: string) => string) =>
  [
    operator,
    'platform/listPopulations 200',
    `A population is listed by name ${operator}.`,
    'found',
    (live: Live) => findsPopulation(live, condition),
  ] as const;

export const lists = [
  ...entry('population-filter', 'worker', [
    populationRow('sw', (name) => filter`name sw ${name}`),
    populationRow('eq', (name) => filter`name eq ${name}`),
  ]),
  ...entry('user-filters', 'worker', [
    filterRow(
      'co',
      'username co',
      'found',
      ({ username }) => filter`username co ${username.slice(3)}`,
    ),
    filterRow(
      'ge',
      'createdAt ge',
      '400 INVALID_DATA: INVALID_FILTER filter',
      andOwn('createdAt ge "2020-01-01T00:00:00.000Z"'),
    ),
    filterRow('le', 'updatedAt le', 'found', andOwn('updatedAt le "2099-01-01T00:00:00.000Z"')),
    filterRow(
      'not',
      'not',
      '400 INVALID_DATA: INVALID_FILTER filter',
      andOwn('not (email eq "nobody@example.com")'),
    ),
    filterRow('pr', 'email pr', '400 INVALID_DATA: INVALID_FILTER filter', andOwn('email pr')),
    filterRow(
      'ne',
      'email ne',
      '400 INVALID_DATA: INVALID_FILTER filter',
      andOwn('email ne "nobody@example.com"'),
    ),
    filterRow(
      'case',
      'a user name in capitals',
      'found',
      ({ username }) => filter`username eq ${username.toUpperCase()}`,
    ),
    filterRow('quote', 'a text with an escaped quote', 'found', (user) =>
      [filter`username eq ${'a"b'}`, filter`username eq ${user.username}`].join(' or '),
    ),
    filterRow(
      'wrong',
      'a filter without a value',
      '400 INVALID_DATA: INVALID_FILTER filter',
      () => 'username eq',
    ),
    filterRow(
      'unheard',
      'an attribute that there is not',
      '400 INVALID_DATA: INVALID_FILTER filter',
      andOwn('unheard eq "a"'),
    ),
  ]),
  ...entry('user-filter-words', 'worker', [
    filterRow('quoted', 'a boolean in quotes', 'found', andOwn('enabled eq "true"')),
    filterRow('bare', 'a boolean without quotes', 'found', andOwn('enabled eq true')),
    filterRow(
      'operator-case',
      'an operator in capitals',
      'found',
      ({ username }) => filter`username EQ ${username}`,
    ),
    filterRow(
      'name-case',
      'the name of an attribute in capitals',
      '400 INVALID_DATA: INVALID_FILTER filter',
      ({ username }) => filter`USERNAME eq ${username}`,
    ),
  ]),
  ...entry('user-pages', 'worker', [
    [
      'limit-0',
      'platform/listUsers 400',
      'Users are listed with a limit of 0.',
      '400 INVALID_DATA: INVALID_VALUE limit',
      async (live) => describeAnswer(await list(live, { limit: '0' })),
    ],
    [
      'cursor',
      'platform/listUsers 400',
      'Users are listed by the cursor of a list with another filter.',
      '400 INVALID_DATA: INVALID_VALUE cursor',
      cursorOfAnother,
    ],
  ]),
  ...entry('user-page-size', 'worker', [
    [
      'limit-1000',
      'platform/listUsers 200',
      'One user is listed with a limit of 1000.',
      '200',
      async (live) => {
        const { username } = await live.throwAway.user();
        const query = { filter: filter`username eq ${username}`, limit: '1000' };
        return describeAnswer(await list(live, query));
      },
    ],
  ]),
];
