import { answerOf, membersOf, statusAndCode } from '../answer.ts';
import type { ThrowAwayUser } from '../throw-away.ts';
import { Unsettled, withStatus } from '../unsettled.ts';
import { entry, type Live, type Statement } from './statement.ts';

type Call = (live: Live, user: ThrowAwayUser) => ReturnType<Live['tenant']['sendPlatform']>;

const success = (operationId: string, expected: string, call: Call): Statement[] =>
  entry(`platform/${operationId}`, 'worker', [
    [
      expected.slice(0, 3),
      `platform/${operationId} ${expected.slice(0, 3)}`,
      `${operationId} is called as the contract says.`,
      expected,
      async (live) => statusAndCode(await call(live, await live.throwAway.user())),
    ],
  ]);

/** The identifier of the first population. */
async function firstPopulation({ tenant }: Live): Promise<string> {
  const answer = await tenant.sendPlatform({ method: 'GET', path: '/populations' });
  const { body } = withStatus(answer, 'listPopulations');
  const list = membersOf(membersOf(body)['_embedded'])['populations'];
  const { id } = membersOf(Array.isArray(list) ? list[0] : undefined);
  if (typeof id !== 'string') throw new Unsettled('the list of populations is empty');
  return id;
}

/** The path of a policy that no population uses. */
export async function ownPolicy({
  tenant,
  throwAway,
}: Live): Promise<{ passwordPolicyID: string }> {
  const body = policyOf(throwAway.name());
  const answer = await answerOf(tenant.platform.createPasswordPolicy({ body }));
  const { id } = membersOf(withStatus(answer, 'createPasswordPolicy', 201).body);
  if (typeof id !== 'string') throw new Unsettled('the new password policy has no id');
  return { passwordPolicyID: id };
}

const populationOf = (id: string | undefined) => (id === undefined ? {} : { population: { id } });

// A table calls forceChange required, so that it is given here; force-change-required leaves it out.
const passwordOf = (throwAway: Live['throwAway']) => ({
  value: throwAway.password(),
  forceChange: false,
});

const policyOf = (name: string) => ({
  name,
  default: false,
  excludesCommonlyUsed: true,
  excludesProfileData: false,
  notSimilarToCurrent: false,
});

const users = [
  success('createUser', '201', ({ tenant, throwAway }) =>
    answerOf(
      tenant.platform.createUser({
        body: { username: throwAway.name(), ...populationOf(throwAway.populationID) },
      }),
    ),
  ),
  success('importUser', '201', ({ tenant, throwAway }) =>
    answerOf(
      tenant.platform.importUser({
        body: { username: throwAway.name(), ...populationOf(throwAway.populationID) },
      }),
    ),
  ),
  success('listUsers', '200', ({ tenant }) =>
    answerOf(tenant.platform.listUsers({ query: { limit: 1 } })),
  ),
  success('readUser', '200', ({ tenant }, { path }) =>
    answerOf(tenant.platform.readUser({ path })),
  ),
  success('replaceUser', '200', ({ tenant }, { path, username }) =>
    answerOf(tenant.platform.replaceUser({ path, body: { username, name: { given: 'Bo' } } })),
  ),
  success('updateUser', '200', ({ tenant }, { path }) =>
    answerOf(tenant.platform.updateUser({ path, body: { name: { given: 'Bo' } } })),
  ),
  success('lockAccount', '200', ({ tenant }, { path }) =>
    answerOf(tenant.platform.lockAccount({ path })),
  ),
  success('unlockAccount', '200', async ({ tenant }, { path }) => {
    const body = { unlockAt: '2099-01-01T00:00:00Z' };
    withStatus(await answerOf(tenant.platform.lockAccount({ path, body })), 'lockAccount');
    return answerOf(tenant.platform.unlockAccount({ path }));
  }),
  success('readUserEnabled', '200', ({ tenant }, { path }) =>
    answerOf(tenant.platform.readUserEnabled({ path })),
  ),
  success('updateUserEnabled', '200', ({ tenant }, { path }) =>
    answerOf(tenant.platform.updateUserEnabled({ path, body: { enabled: false } })),
  ),
  success('readUserPopulation', '200', ({ tenant }, { path }) =>
    answerOf(tenant.platform.readUserPopulation({ path })),
  ),
  success('updateUserPopulation', '200', async (live, { path }) => {
    const body = { id: await firstPopulation(live) };
    return answerOf(live.tenant.platform.updateUserPopulation({ path, body }));
  }),
  success('deleteUser', '204', ({ tenant }, { path }) =>
    answerOf(tenant.platform.deleteUser({ path })),
  ),
];

const passwords = [
  success('readPassword', '200 OK', ({ tenant }, { path }) =>
    answerOf(tenant.platform.readPassword({ path })),
  ),
  success('checkPassword', '200 OK', ({ tenant }, { path, password }) =>
    answerOf(tenant.platform.checkPassword({ path, body: { password } })),
  ),
  success('resetPassword', '200 MUST_CHANGE_PASSWORD', ({ tenant, throwAway }, { path }) =>
    answerOf(tenant.platform.resetPassword({ path, body: { newPassword: throwAway.password() } })),
  ),
  success('setPassword', '200 OK', ({ tenant, throwAway }, { path }) =>
    answerOf(tenant.platform.setPassword({ path, body: passwordOf(throwAway) })),
  ),
  success('setPasswordValue', '200 OK', ({ tenant, throwAway }, { path }) =>
    answerOf(tenant.platform.setPasswordValue({ path, body: passwordOf(throwAway) })),
  ),
  success('unlockPassword', '200 OK', ({ tenant }, { path }) =>
    answerOf(tenant.platform.unlockPassword({ path })),
  ),
  success('forcePasswordChange', '200 MUST_CHANGE_PASSWORD', ({ tenant }, { path }) =>
    answerOf(tenant.platform.forcePasswordChange({ path })),
  ),
];

const groups = [
  success('listPopulations', '200', ({ tenant }) => answerOf(tenant.platform.listPopulations())),
  success('listPasswordPolicies', '200', ({ tenant }) =>
    answerOf(tenant.platform.listPasswordPolicies()),
  ),
  success('readPopulation', '200', async (live) => {
    const populationID = await firstPopulation(live);
    return answerOf(live.tenant.platform.readPopulation({ path: { populationID } }));
  }),
  success('createPasswordPolicy', '201', ({ tenant, throwAway }) =>
    answerOf(tenant.platform.createPasswordPolicy({ body: policyOf(throwAway.name()) })),
  ),
  success('readPasswordPolicy', '200', async (live) =>
    answerOf(live.tenant.platform.readPasswordPolicy({ path: await ownPolicy(live) })),
  ),
  success('updatePasswordPolicy', '200', async (live) => {
    const body = policyOf(live.throwAway.name());
    return answerOf(
      live.tenant.platform.updatePasswordPolicy({ path: await ownPolicy(live), body }),
    );
  }),
  success('deletePasswordPolicy', '204', async (live) =>
    answerOf(live.tenant.platform.deletePasswordPolicy({ path: await ownPolicy(live) })),
  ),
];

/**
 * One right call of each action of the Platform API that needs neither a mail nor an LDAP gateway.
 * Every answer is checked against the contract, too.
 */
export const successes: readonly Statement[] = [...users, ...passwords, ...groups].flat();
