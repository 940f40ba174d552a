import { beginFlow, type Kept, reset, type StepDraft, workerToken } from './steps.ts';
import { variable } from './text.ts';

/** What a sample needs that its contract does not tell. */
export interface SpecialCase {
  /** The policy of the sign-on that the flow begins with. */
  readonly acr?: string;
  /** The steps in place of those that follow from the contract. */
  readonly instead?: readonly StepDraft[];
  /** Steps after those that follow from the contract. */
  readonly steps?: readonly StepDraft[];
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

const password = 'Tr4vel-Lightly-88';
const otherWorld = '7f0c2a54-3b1d-4d0e-8a67-5e2c9b41f310';

const signOn = (username: string, keeps?: Kept): StepDraft => ({
  call: ['auth', 'checkUsernamePassword'],
  says: `Sign ${username} on.`,
  body: { username, password },
  ...(keeps && { keeps }),
});

const forgotten: StepDraft = {
  call: ['auth', 'requestFlowRecovery'],
  says: 'Say that the password is forgotten.',
};

const fromInbox = (to: string): StepDraft => ({
  call: ['control', 'readNewestMessage'],
  says: 'Take the code from the inbox.',
  query: { to, kind: undefined },
  keeps: { variable: 'code', member: ['code'] },
});

const userInbox = fromInbox('user.ok@example.com');

const registered: StepDraft = { call: ['auth', 'registerUser'], says: 'Register a user.' };

const twoDevices: StepDraft = {
  call: ['control', 'updateUser'],
  says: 'Give user.ok two devices.',
  body: {
    mfaDevices: [
      { id: '6b2d94f0-5c17-4e8a-b3d6-0f9a27c1e584', type: 'EMAIL' },
      { type: 'SMS', phone: '+1 512 555 0100' },
    ],
  },
};

const flowResumed: readonly StepDraft[] = [
  reset,
  beginFlow({ scope: 'openid offline_access' }),
  signOn('user.ok', { variable: 'session', cookie: 'ST' }),
  {
    call: ['auth', 'resumeFlow'],
    says: 'Take the authorization code.',
    query: { flowId: variable('flowID') },
    keeps: { variable: 'code', member: ['authorizeResponse', 'code'] },
  },
];

const redeemed: StepDraft = {
  call: ['auth', 'issueToken'],
  says: 'Exchange the code for tokens.',
  body: {
    grant_type: 'authorization_code',
    code: variable('code'),
    redirect_uri: 'http://127.0.0.1:4020/callback',
    code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
  },
  keeps: { variable: 'refreshToken', member: ['refresh_token'] },
};

const anyToken: StepDraft = {
  call: ['control', 'issueToken'],
  says: 'Take a token.',
  body: {},
  keeps: { variable: 'token', member: ['access_token'] },
};

const recoveryCode: StepDraft = {
  call: ['platform', 'sendRecoveryCode'],
  says: 'Have a recovery code sent.',
};

const snapshot: StepDraft = {
  call: ['control', 'createSnapshot'],
  says: 'Save the state of the world.',
  keeps: { variable: 'snapshotID', member: ['id'] },
};

const inSnapshot: SpecialCase = { steps: [snapshot], path: { snapshotID: variable('snapshotID') } };

/** A world of its own, so that the default one stays. */
const newWorld: StepDraft = {
  call: ['control', 'createWorld'],
  says: 'Make another world.',
  body: { personas: true },
  keeps: { variable: 'environmentID', member: ['environmentID'] },
};

const inNewWorld: SpecialCase = {
  instead: [newWorld],
  path: { environmentID: variable('environmentID') },
};

/** Worlds with a fixed identifier exist once. */
const withoutOtherWorld: StepDraft = {
  call: ['control', 'deleteWorld'],
  says: 'Delete the world of an earlier run, if there is one.',
  path: { environmentID: otherWorld },
  mayFail: true,
};

/**
 * The samples that need more than their contract tells, by API and action, and by request example
 * where examples differ.
 */
export const specialCases: Readonly<Record<string, SpecialCase>> = {
  'auth checkUsernamePassword passwordOnly': {
    acr: 'Identifier_First',
    steps: [{ call: ['auth', 'lookUpUser'], says: 'Name the user.' }],
  },
  'auth lookUpUser': { acr: 'Identifier_First' },
  'auth resetFlowPassword': { steps: [signOn('user.mustchange')] },
  'auth recoverFlowPassword': {
    steps: [forgotten, userInbox],
    body: { recoveryCode: variable('code') },
  },
  'auth sendFlowRecoveryCode': { steps: [forgotten] },
  'auth verifyUser': {
    steps: [registered, fromInbox('user.new@example.com')],
    body: { verificationCode: variable('code') },
  },
  'auth sendVerificationCode': { steps: [registered] },
  'auth checkOtp': {
    steps: [signOn('user.mfa'), fromInbox('user.mfa@example.com')],
    body: { otp: variable('code') },
  },
  'auth selectDevice': { steps: [twoDevices, signOn('user.ok')] },
  'auth resumeFlow': {
    steps: [signOn('user.ok', { variable: 'session', cookie: 'ST' })],
    query: { flowId: variable('flowID') },
  },
  'auth issueToken authorizationCode': { instead: flowResumed, body: { code: variable('code') } },
  'auth issueToken refreshToken': {
    instead: [...flowResumed, redeemed],
    body: { refresh_token: variable('refreshToken') },
  },
  'auth signOffByIDToken': {
    instead: [
      ...flowResumed,
      {
        call: ['control', 'updateApplication'],
        says: 'Let the application sign off by ID token alone.',
        body: { idpSignoff: true },
      },
      { ...redeemed, keeps: { variable: 'idToken', member: ['id_token'] } },
    ],
    query: { id_token_hint: variable('idToken') },
  },
  'auth introspectToken': { steps: [anyToken], body: { token: variable('token') } },
  'auth revokeToken': { steps: [anyToken], body: { token: variable('token') } },
  'directory resetPassword confirmationToken': {
    steps: [
      { call: ['directory', 'requestPasswordReset'], says: 'Have a token sent.' },
      fromInbox('jborder@anywhere.com'),
    ],
    body: { confirmationToken: variable('code') },
  },
  'platform recoverPassword': {
    steps: [recoveryCode, userInbox],
    body: { recoveryCode: variable('code') },
  },
  'platform deletePasswordPolicy': {
    steps: [
      {
        call: ['platform', 'createPasswordPolicy'],
        says: 'Make a policy that may be deleted; the default one may not.',
        keeps: { variable: 'passwordPolicyID', member: ['id'] },
      },
    ],
    path: { passwordPolicyID: variable('passwordPolicyID') },
  },
  'control createWorld': { instead: [withoutOtherWorld] },
  'control setWorld': {
    instead: [withoutOtherWorld],
    path: { environmentID: '7f0c2a54-3b1d-4d0e-8a67-5e2c9b41f310' },
  },
  'control deleteWorld': inNewWorld,
  'control readCall': {
    instead: [
      newWorld,
      {
        call: ['auth', 'readOpenIDConfiguration'],
        says: 'Make the first call in it.',
        path: { environmentID: variable('environmentID') },
      },
    ],
    path: { environmentID: variable('environmentID'), entryID: '1' },
  },
  'control readNewestMessage': {
    steps: [workerToken, recoveryCode],
  },
  // A reset keeps what a world was given, so the default world is left as it is.
  'control updateWorld': inNewWorld,
  'control deleteSnapshot': inSnapshot,
  'control restoreSnapshot': inSnapshot,
  'control forkSnapshot': { ...inSnapshot, steps: [withoutOtherWorld, snapshot] },
};
