import { afterwards, notOffered, readFlow } from './flow-recipes.ts';
import type { PlannedStep } from './page/plan.ts';
import { policyRecipes } from './policy-recipes.ts';
import {
  edited,
  emptied,
  members,
  type Recipe,
  twice,
  withForm,
  withHeader,
  withIdentifier,
  withMember,
  without,
  withQuery,
  wrongBefore,
} from './recipe.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const expiringUser = '0a9b8c7d-6e5f-4041-b2c3-d4e5f6a7b8ac';
const fakePassword = 'Tr4vel-Lightly-88';
const unknownID = '00000000-0000-4000-8000-000000000404';

const control = (method: string, path: string, says: string, body: unknown): PlannedStep => ({
  api: 'control',
  operationId: path === '/faults' ? 'setFaults' : 'advanceClock',
  method,
  path: `/_mock/worlds/${environmentID}${path}`,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
  says,
});

/** Puts another user wherever the user of the sample stands. */
function withPersona<T>(value: T, [name, id]: readonly [string, string]): T {
  const text = JSON.stringify(value)
    .replaceAll('c3042000-188f-4bc7-a269-dee1602cf7af', id)
    .replaceAll('user.ok', name);
  return JSON.parse(text) as T;
}

const persona = (name: string, id: string): Recipe => ({
  change: (plan) => withPersona(plan, [name, id]),
});

/** Lets another user call, who may not do this. */
const ofAnotherUser: Recipe = {
  change: ({ steps, call }) => ({
    call,
    steps: steps.map((step) =>
      step.keeps?.variable === 'accessToken'
        ? {
            ...step,
            body: JSON.stringify({ userID: expiringUser }),
            says: 'Take a token of the user user.expiring.',
          }
        : step,
    ),
  }),
};

const fault = (kind: string): Recipe => ({
  steps: (operationId) => [
    control('PUT', '/faults', 'Let the next call fail.', {
      faults: [{ kind, operationId, count: 1 }],
    }),
  ],
});

const moveClock = (by: string) => control('POST', '/clock/advance', 'Move the clock.', { by });

const advance = (by: string): Recipe => ({ steps: () => [moveClock(by)] });

const wrong = 'Wrong-Harbour-1!';
const breaking = (value: string) =>
  members({ newPassword: value, value, ...(value === 'short' && { password: value }) });

const unknownThing: Recipe = { call: (call) => withIdentifier(call, unknownID) };

/** By the key of the failure's example; of several, the first that ends in the failure is taken. */
const recipes: Readonly<Record<string, Recipe | readonly Recipe[]>> = {
  wrongPassword: members({ password: wrong }),
  invalidCredentials: {
    call: (call, failure) =>
      failure.status === '401'
        ? withHeader(call, 'authorization', `Basic ${btoa('nobody:wrong')}`)
        : edited(call, (body) => ('password' in body ? { ...body, password: wrong } : undefined)),
  },
  wrongCurrentPassword: members({ currentPassword: wrong }),
  wrongOldPassword: members({ oldPassword: wrong }),
  wrongToken: members({ confirmationToken: wrong }),
  newPasswordPolicy: breaking('short'),
  importedPasswordPolicy: breaking('short'),
  recoveryCodeWrong: members({ recoveryCode: 'AAAAAAAA' }),
  recoveryCodeExpired: advance('PT6M'),
  verificationCodeWrong: members({ verificationCode: 'AAAAAAAA' }),
  otpWrong: members({ otp: '000000' }),
  otpExpired: {
    steps: () => Array.from({ length: 3 }, () => [moveClock('PT10M'), readFlow]).flat(),
  },
  flowExpired: advance('PT16M'),
  lockedOut: persona('user.locked', '9d84f1c6-0e5b-4a3d-b728-6c1f2e3d4b57'),
  tooYoung: persona('user.tooyoung', '6c2e4a80-9b1d-4f35-87e6-5a4b3c2d1e9b'),
  noPassword: persona('user.nopassword', '4f6a2b9c-8d1e-4073-a5c6-0b9e8d7f6a68'),
  externalIdentity: persona('user.external', '2b7d9e10-5f3a-4c68-8d41-6e0f9a1b3c44'),
  accountNotUsable: persona('user.disabled', 'e8f7a6b5-4c3d-4e2f-9a1b-0c9d8e7f6b8a'),
  emptyPassword: emptied,
  emptyValue: emptied,
  usernameTaken: withMember('username', 'user.locked'),
  invalidEmail: withMember('email', 'no address'),
  malformedJson: {
    call: (call) => (call.body?.startsWith('{') ? { ...call, body: `${call.body},` } : undefined),
  },
  unsupportedMediaType: {
    call: (call) => withHeader(call, 'content-type', 'application/vnd.example.unknown+json'),
  },
  invalidToken: { call: (call) => withHeader(call, 'authorization', 'Bearer not-a-token') },
  invalidIdentifier: [
    { call: (call) => withIdentifier(call, 'not-an-identifier') },
    { call: (call) => withIdentifier(call, 'not-an-identifier', 0) },
  ],
  notFound: [unknownThing, { call: (call) => withIdentifier(call, unknownID, 0) }],
  unknownUser: [unknownThing, members({ username: 'user.unknown' })],
  unknownApplication: unknownThing,
  unknownSnapshot: unknownThing,
  unknownWorld: { call: (call) => withIdentifier(call, unknownID, 0) },
  actionNotOffered: [
    notOffered,
    afterwards('checkUsernamePassword', { username: 'user.mustchange', password: fakePassword }),
    afterwards('requestFlowRecovery', { username: 'user.ok' }, 'password.forgot'),
  ],
  unknownClient: [withQuery('client_id', unknownID), withForm('client_id', unknownID)],
  invalidLimit: withQuery('limit', '0'),
  invalidCursor: withQuery('cursor', 'none'),
  invalidFilter: withQuery('filter', 'username is ok'),
  invalidPage: withQuery('count', '1001'),
  invalidRequest: [withForm('response_type'), withForm('grant_type'), withForm('token')],
  invalidGrant: [withForm('code', 'wrong'), withForm('refresh_token', 'wrong')],
  unregisteredSignOff: withQuery('post_logout_redirect_uri', 'https://other.example/'),
  invalidScope: withForm('scope', 'unknown'),
  invalidTime: members({ now: 'tomorrow' }),
  invalidDuration: members({ by: 'an hour' }),
  longWait: withQuery('wait', 'PT1H'),
  noMessage: withQuery('to', 'nobody@example.com'),
  unknownPopulation: withMember('population', { id: unknownID }),
  unknownUserPopulation: members({ id: unknownID }),
  relativeRedirectUri: withMember('redirectUris', ['/callback']),
  policyAgeConflict: {
    call: (call) => edited(call, (body) => ({ ...body, minAgeDays: 10, maxAgeDays: 5 })),
  },
  invalidImportEncoding: withMember('password', { value: '{BCRYPT}wrong' }),
  otpExhausted: wrongBefore('otp', ['000001', '000002'], '000003'),
  wrongHint: withQuery('id_token_hint', 'none'),
  policyNameTaken: members({ name: 'Passphrase' }),
  policyDefault: { call: (call) => withIdentifier(call, '5da98f13-ad62-4234-86d3-01018f6ef0ad') },
  bothProofs: withMember('confirmationToken', 'fake-token'),
  noProof: withMember('oldPassword', undefined),
  invalidEncoding: withMember('value', '{BCRYPT}wrong'),
  worldExists: twice,
  applicationExists: twice,
  unknownDevice: withMember('device', { id: unknownID }),
  missingCookie: {
    call: (call) => {
      const { cookie: _, ...headers } = call.headers;
      return _ === undefined ? undefined : { ...call, headers };
    },
  },
  ...policyRecipes,
  insufficientPermissions: ofAnotherUser,
  recoveryCodeExhausted: wrongBefore(
    'recoveryCode',
    ['AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC', 'DDDDDDDD'],
    'EEEEEEEE',
  ),
  invalidClient: {
    call: (call) =>
      call.body?.includes('client_secret=')
        ? { ...call, body: call.body.replace(/client_secret=[^&]*/, 'client_secret=wrong') }
        : undefined,
  },
  rateLimited: fault('rateLimit'),
  unexpectedError: fault('error'),
  unavailable: fault('unavailable'),
};

/** How a failure may be brought about, the likeliest first; none where it is not known. */
export const recipesOf = (example: string): readonly Recipe[] =>
  [recipes[example] ?? (/required/i.test(example) ? without : [])].flat();
