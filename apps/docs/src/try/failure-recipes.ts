import type { Failure } from '../actions/failures.ts';
import type { PlannedCall, PlannedStep, RunPlan } from './page/plan.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const expiringUser = '0a9b8c7d-6e5f-4041-b2c3-d4e5f6a7b8ac';
const unknownID = '00000000-0000-4000-8000-000000000404';

/** How a failure is brought about; the last call of the plan is answered with it. */
export interface Recipe {
  /** Changes the steps and the call of the sample. */
  readonly change?: (plan: RunPlan) => RunPlan;
  /** Steps after those of the sample. */
  readonly steps?: (operationId: string) => PlannedStep[];
  /** Changes the call alone; `undefined` where it cannot be brought about so. */
  readonly call?: (call: PlannedCall, failure: Failure) => PlannedCall | undefined;
}

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

/** Sends the call four times before, each time with another code. */
const fourWrongCodes: Recipe = {
  change: ({ steps, call }) => {
    const sent = (code: string) => ({
      ...call,
      body: JSON.stringify({ ...JSON.parse(call.body ?? '{}'), recoveryCode: code }, null, 2),
    });
    const wrong = ['AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC', 'DDDDDDDD'].map((code) => ({
      ...sent(code),
      says: 'Send a wrong code.',
      mayFail: true as const,
    }));
    return { steps: [...steps, ...wrong], call: sent('EEEEEEEE') };
  },
};

const fault = (kind: string): Recipe => ({
  steps: (operationId) => [
    control('PUT', '/faults', 'Let the next call fail.', {
      faults: [{ kind, operationId, count: 1 }],
    }),
  ],
});

const advance = (by: string): Recipe => ({
  steps: () => [control('POST', '/clock/advance', 'Move the clock.', { by })],
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Changes the members of a JSON body; `undefined` where there is none to change. */
function edited(
  call: PlannedCall,
  edit: (members: Record<string, unknown>) => Record<string, unknown> | undefined,
): PlannedCall | undefined {
  if (call.body === undefined || !call.body.startsWith('{')) return undefined;
  const members: unknown = JSON.parse(call.body);
  const changed = isObject(members) ? edit(members) : undefined;
  return changed && { ...call, body: JSON.stringify(changed, null, 2) };
}

/** Puts values in the place of members that a body has. */
const members = (values: Readonly<Record<string, string>>): Recipe => ({
  call: (call) =>
    edited(call, (body) => {
      const fitting = Object.entries(values).filter(([name]) => name in body);
      return fitting.length > 0 ? { ...body, ...Object.fromEntries(fitting) } : undefined;
    }),
});

/** Leaves the member out that the failure names. */
const without: Recipe = {
  call: (call, { detail }) =>
    edited(call, (body) => {
      const { target = '' } = detail ?? {};
      const { [target]: removed, ...rest } = body;
      return removed === undefined ? undefined : rest;
    }),
};

const emptied: Recipe = {
  call: (call, { detail }) =>
    edited(call, (body) => {
      const { target = '' } = detail ?? {};
      return target in body ? { ...body, [target]: '' } : undefined;
    }),
};

/** Puts a value in the place of the last identifier of the path, a variable included. */
function withIdentifier(call: PlannedCall, value: string): PlannedCall | undefined {
  const [path = '', query] = call.path.split('?');
  const found = [...path.matchAll(/\/(?:[0-9a-f-]{36}|\uE000\w+\uE001)(?=\/|$)/gi)].at(-1);
  if (!found) return undefined;
  const changed = `${path.slice(0, found.index)}/${value}${path.slice(found.index + found[0].length)}`;
  return { ...call, path: query === undefined ? changed : `${changed}?${query}` };
}

const withHeader = (call: PlannedCall, name: string, value: string): PlannedCall | undefined =>
  name in call.headers ? { ...call, headers: { ...call.headers, [name]: value } } : undefined;

const wrong = 'Wrong-Harbour-1!';
const breaking = (value: string) =>
  members({ newPassword: value, value, ...(value === 'short' && { password: value }) });

/** By the key of the failure's example. */
const recipes: Readonly<Record<string, Recipe>> = {
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
  valuePolicy: breaking('short'),
  importedPasswordPolicy: breaking('short'),
  recoveryCodeWrong: members({ recoveryCode: 'AAAAAAAA' }),
  recoveryCodeExpired: advance('PT6M'),
  verificationCodeWrong: members({ verificationCode: 'AAAAAAAA' }),
  otpWrong: members({ otp: '000000' }),
  otpExpired: advance('PT31M'),
  flowExpired: advance('PT16M'),
  lockedOut: persona('user.locked', '9d84f1c6-0e5b-4a3d-b728-6c1f2e3d4b57'),
  tooYoung: persona('user.tooyoung', '6c2e4a80-9b1d-4f35-87e6-5a4b3c2d1e9b'),
  noPassword: persona('user.nopassword', '4f6a2b9c-8d1e-4073-a5c6-0b9e8d7f6a68'),
  externalIdentity: persona('user.external', '2b7d9e10-5f3a-4c68-8d41-6e0f9a1b3c44'),
  accountNotUsable: persona('user.disabled', 'e8f7a6b5-4c3d-4e2f-9a1b-0c9d8e7f6b8a'),
  emptyPassword: emptied,
  emptyValue: emptied,
  usernameTaken: members({ username: 'user.locked' }),
  invalidEmail: members({ email: 'no address' }),
  malformedJson: {
    call: (call) => (call.body?.startsWith('{') ? { ...call, body: `${call.body},` } : undefined),
  },
  unsupportedMediaType: {
    call: (call) => withHeader(call, 'content-type', 'application/vnd.example.unknown+json'),
  },
  invalidToken: { call: (call) => withHeader(call, 'authorization', 'Bearer not-a-token') },
  invalidIdentifier: { call: (call) => withIdentifier(call, 'not-an-identifier') },
  notFound: { call: (call) => withIdentifier(call, unknownID) },
  insufficientPermissions: ofAnotherUser,
  recoveryCodeExhausted: fourWrongCodes,
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

/** How a failure is brought about; `undefined` where it is not known. */
export const recipeOf = (example: string): Recipe | undefined =>
  recipes[example] ?? (/required/i.test(example) ? without : undefined);
