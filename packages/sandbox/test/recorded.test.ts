import { beforeEach, describe, expect, it } from 'vitest';
import { recordings } from '../../contract/test/recorded/manifest.ts';
import { type Answer, member } from './answer.ts';
import {
  authorize,
  beginFlow,
  checkIn,
  cookieOf,
  redeem,
  resume,
  signOn,
  token,
} from './apis/auth/sign-on.ts';
import { differencesFrom } from './recorded-members.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  newPassword,
  type TestWorld,
  testSandbox,
} from './world.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

interface Situation {
  readonly file: string;
  /** Brings the answer about in the sandbox. */
  readonly answer: () => Promise<Answer>;
  /** Members that only the recording has. */
  readonly lacks?: readonly string[];
  /** Members that only the sandbox has. */
  readonly adds?: readonly string[];
}

const json = 'application/json';
const listPolicies = () => world.platform('GET', '/passwordPolicies');
const ownToken = (scope: string) => world.tokenOf('user.ok', [scope]);
const check = (password: string) => world.password('user.ok', 'check', { password });

async function standardPolicy(): Promise<Record<string, unknown>> {
  const policies = member(member((await listPolicies()).body, '_embedded'), 'passwordPolicies');
  const [standard] = (policies as Record<string, unknown>[]).filter(
    ({ name }) => name === 'Standard',
  );
  return standard ?? {};
}

/** Goes back to a password that was in use before. */
async function repeatPassword(): Promise<Answer> {
  const change = async (current: string, next: string) => {
    await world.advance('P2D');
    const body = { currentPassword: current, newPassword: next };
    return world.password('user.ok', 'reset', body, await ownToken('p1:reset:userPassword'));
  };
  await change(currentPassword, newPassword);
  return change(newPassword, currentPassword);
}

async function completeFlow(): Promise<Answer> {
  return checkIn(world, await beginFlow(world), 'user.ok');
}

async function completeRegistration(): Promise<Answer> {
  const flowID = await beginFlow(world);
  const email = 'user.new@example.com';
  const person = { username: 'user.new', email, password: newPassword };
  await world.flowCall(flowID, 'user.register', person);
  const { body } = await world.control('GET', `/inbox/newest?to=${email}`);
  const verificationCode = member(body, 'code');
  return world.flowCall(flowID, 'user.verify', { verificationCode });
}

async function askForPasscode(): Promise<Answer> {
  const mfaDevices = [{ type: 'SMS', phone: '+1 512 555 0100' }];
  await world.control('PATCH', `/users/${idOf('user.ok')}`, { mfaDevices });
  const begun = await authorize(world, { response_mode: 'pi.flow' });
  return checkIn(world, String(member(begun.body, 'id')), 'user.ok');
}

async function completePiFlow(): Promise<Answer> {
  const begun = await authorize(world, { response_mode: 'pi.flow', state: 'made-up' });
  const flowID = String(member(begun.body, 'id'));
  const cookie = cookieOf(await checkIn(world, flowID, 'user.ok'));
  return resume(world, flowID, cookie);
}

const platform: readonly Situation[] = [
  { file: 'check-wrong-password.400.json', answer: () => check('no') },
  {
    file: 'password-error-mismatch-with-failures-remaining.json',
    answer: () => check('no'),
  },
  { file: 'noted.check-empty-password.400.json', answer: () => check('') },
  { file: 'reset-password-history.400.json', answer: repeatPassword },
  {
    file: 'create-user-password-policy-repeated.400.json',
    answer: () => world.password('user.ok', 'set', { value: '111111' }),
  },
  {
    file: 'password-error-policy-partial.json',
    answer: () => world.password('user.ok', 'set', { value: '111111' }),
    // The source shows the texts alone.
    adds: ['details[].innerError.unsatisfiedRequirements[]'],
  },
  {
    file: 'platform-error-uniqueness.json',
    answer: async () =>
      world.platform('POST', '/passwordPolicies', { type: json, body: await standardPolicy() }),
  },
  {
    file: 'documented.invalid-value.400.json',
    answer: async () => {
      const body = { ...(await standardPolicy()), name: 1 };
      return world.platform('POST', '/passwordPolicies', { type: json, body });
    },
  },
  {
    file: 'assembled.unauthorized.401.json',
    answer: () => world.password('user.ok', 'read', undefined, 'none'),
  },
  {
    file: 'assembled.forbidden.403.json',
    answer: async () => world.password('user.ok', 'read', undefined, await ownToken('openid')),
    adds: ['id'],
  },
  {
    file: 'assembled.not-found.404.json',
    answer: () => world.password('5e2ab3dd-3b56-4c9d-9f88-a041c3dd7005', 'read'),
  },
  {
    file: 'assembled.rate-limited.429.json',
    answer: () =>
      world.platform('GET', `/users/${idOf('user.ok')}/password`, {
        headers: { 'x-mock-fault': 'rateLimit' },
      }),
    // Made from a schema that lists what may be there.
    lacks: [
      'details[].innerError.quotaLimit',
      'details[].innerError.quotaResetTime',
      'details[].innerError.retryAfter',
    ],
    adds: ['id'],
  },
  {
    file: 'assembled.invalid-filter.400.json',
    answer: () => world.platform('GET', '/users?filter=nothing%20eq%20%22x%22'),
    // Another answer of the sandbox lists the operators of an attribute.
    lacks: ['details[].innerError.supportedOperators[]'],
  },
  {
    file: 'noted.wrong-media-type.415.json',
    answer: () =>
      world.platform('PUT', `/users/${idOf('user.ok')}/password`, { type: 'text/plain', body: '' }),
  },
];

const createUser = (body: object) => world.platform('POST', '/users', { type: json, body });

const users: readonly Situation[] = [
  {
    file: 'create-user.201.json',
    answer: () =>
      createUser({
        username: 'bo.tern',
        population: { id: '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34' },
      }),
    // The source leaves links and embedded parts out.
    adds: [
      '_embedded.password.status',
      '_links environment',
      '_links password',
      '_links password.check',
      '_links password.recover',
      '_links password.reset',
      '_links password.set',
      '_links population',
      '_links self',
    ],
  },
  {
    file: 'create-user-username-taken.400.json',
    answer: () => createUser({ username: 'USER.OK' }),
  },
  {
    file: 'list-users.200.json',
    answer: () => world.platform('GET', '/users'),
    // Calls that are not about passwords.
    lacks: [
      '_embedded.users[]._links account.sendVerificationCode',
      '_embedded.users[]._links linkedAccounts',
    ],
    adds: [
      '_embedded.users[]._links environment',
      '_embedded.users[]._links population',
      // One persona is locked, another has an identity provider.
      '_embedded.users[].account.secondsUntilUnlock',
      '_embedded.users[].account.unlockAt',
      '_embedded.users[].identityProvider.id',
    ],
  },
  {
    file: 'list-users-empty.200.json',
    answer: () => world.platform('GET', '/users?filter=username%20eq%20%22nobody.here%22'),
    lacks: ['userFilter'],
    adds: ['_links self'],
  },
];

const populations: readonly Situation[] = [
  {
    file: 'documented.update-enabled.200.json',
    answer: () =>
      world.platform('PUT', `/users/${idOf('user.ok')}/enabled`, {
        type: json,
        body: { enabled: true },
      }),
  },
  {
    file: 'documented.list-populations-excerpt.200.json',
    answer: () => world.platform('GET', '/populations'),
    // The page shows a part.
    adds: [
      '_embedded.populations[].default',
      '_embedded.populations[].description',
      '_embedded.populations[].passwordPolicy.id',
      '_embedded.populations[].updatedAt',
    ],
  },
];

const policies: readonly Situation[] = [
  {
    file: 'policy-standard.200.json',
    answer: async () =>
      world.platform('GET', `/passwordPolicies/${String((await standardPolicy())['id'])}`),
    // What PingOne says there is not known.
    lacks: ['description'],
    // The source leaves links out.
    adds: ['_links self', '_links environment'],
  },
  {
    file: 'documented.list-policies-excerpt.200.json',
    answer: listPolicies,
    lacks: ['_embedded.passwordPolicies[].description'],
    // The page shows two of the three policies.
    adds: [
      '_embedded.passwordPolicies[].maxRepeatedCharacters',
      '_embedded.passwordPolicies[].minUniqueCharacters',
      '_embedded.passwordPolicies[].createdAt',
      '_embedded.passwordPolicies[].updatedAt',
      'count',
      'size',
    ],
  },
];

const auth: readonly Situation[] = [
  {
    file: 'flow-completed-after-password.json',
    answer: completeFlow,
    adds: ['authenticators[]', '_embedded.application.id'],
  },
  {
    file: 'flow-completed-after-verify.json',
    answer: completeRegistration,
    adds: ['authenticators[]', '_embedded.application.id'],
  },
  {
    file: 'flow-otp-required-pi-flow.json',
    answer: askForPasscode,
    // Recorded of a sign-on that a token names the user of, without a password.
    lacks: ['_embedded.devices[].userRetries'],
    adds: [
      'authenticators[]',
      '_embedded.application.id',
      '_embedded.user.id',
      '_embedded.user.username',
      '_embedded.user.name.given',
      '_embedded.user.name.family',
    ],
  },
  {
    file: 'flow-error-wrong-credentials-2026.json',
    answer: async () => checkIn(world, await beginFlow(world), 'user.ok', 'no'),
  },
  {
    file: 'pi-flow-completed-with-code.json',
    answer: completePiFlow,
    // Recorded of a sign-on without a step; the sandbox shows the flow that had some.
    adds: [
      '_embedded.application.id',
      '_embedded.application.name',
      '_embedded.user.id',
      '_embedded.user.name.family',
      '_embedded.user.name.given',
      '_embedded.user.username',
      '_links self',
      'authenticators[]',
      'createdAt',
      'expiresAt',
      'id',
      'resumeUrl',
    ],
  },
  {
    file: 'token-success-code.json',
    answer: async () =>
      redeem(world, await signOn(world, { scope: 'openid profile email offline_access' })),
  },
  {
    file: 'token-error-invalid-client-credentials.json',
    answer: () => token(world, { grant_type: 'client_credentials', client_id: 'x' }),
  },
  {
    file: 'token-error-invalid-scope.json',
    answer: () =>
      token(world, {
        grant_type: 'client_credentials',
        client_id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
        client_secret: 'sandbox-worker-secret',
        scope: 'p1:read:user',
      }),
  },
  { file: 'jwks-member-set.json', answer: () => world.auth('GET', '/as/jwks') },
  {
    file: 'userinfo-live.json',
    answer: async () => {
      const token = await world.tokenOf('user.ok', ['openid', 'profile', 'email']);
      return world.auth('GET', '/as/userinfo', { token });
    },
  },
];

/** Recordings of situations that the sandbox does not know, with the reason. */
const elsewhere: Readonly<Record<string, string>> = {
  'documented.invalid-data-no-details.400.json': 'the sandbox always says which member is wrong',
  'read-user.200.json': 'the profile is that of the user; the test of the user holds the members',
  'documented.read-user.200.json': 'the page expands the population',
  'user-with-password-state-embedded-partial.json': 'three members of a user',
  'documented.p14e-user.200.json': 'the test of the Directory user holds every member',
  'flow-username-password-required-partial.json': 'four members of a flow',
  'flow-completed-admin-invite.json': 'the sandbox has no invitations',
  'userinfo-documented.json': 'the test of userinfo holds every claim',
  'discovery.json': 'names the endpoints of the whole service',
};

const situations = [...platform, ...users, ...populations, ...policies, ...auth];

describe('the answer of the sandbox', () => {
  it.each(situations)('has the members of $file', async ({ file, answer, lacks, adds }) => {
    expect(differencesFrom(file, (await answer()).body)).toEqual({
      lacks: [...(lacks ?? [])].sort(),
      adds: [...(adds ?? [])].sort(),
    });
  });

  it('is compared with every recording of the contract but those with a reason', () => {
    const known = [...situations.map(({ file }) => file), ...Object.keys(elsewhere)];
    expect([...new Set(known)].sort()).toEqual(recordings.map(({ file }) => file).sort());
  });
});
