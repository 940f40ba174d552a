import { beginFlow, type Kept, reset, type StepDraft } from './steps.ts';
import { variable } from './text.ts';

const password = 'Tr4vel-Lightly-88';
const otherWorld = '7f0c2a54-3b1d-4d0e-8a67-5e2c9b41f310';

/** Signs a user on. */
export const signOn = (username: string, keeps?: Kept): StepDraft => ({
  call: ['auth', 'checkUsernamePassword'],
  says: `Sign ${username} on.`,
  body: { username, password },
  ...(keeps && { keeps }),
});

/** Begins the recovery of a forgotten password. */
export const forgotten: StepDraft = {
  call: ['auth', 'requestFlowRecovery'],
  says: 'Say that the password is forgotten.',
};

/** Takes the code of the newest mail to an address. */
export const fromInbox = (to: string): StepDraft => ({
  call: ['control', 'readNewestMessage'],
  says: 'Take the code from the inbox.',
  query: { to, kind: undefined },
  keeps: { variable: 'code', member: ['code'] },
});

/** Takes the code of the newest mail to user.ok. */
export const userInbox = fromInbox('user.ok@example.com');

/** Registers a user. */
export const registered: StepDraft = { call: ['auth', 'registerUser'], says: 'Register a user.' };

/** Gives user.ok two devices. */
export const twoDevices: StepDraft = {
  call: ['control', 'updateUser'],
  says: 'Give user.ok two devices.',
  body: {
    mfaDevices: [
      { id: '6b2d94f0-5c17-4e8a-b3d6-0f9a27c1e584', type: 'EMAIL' },
      { type: 'SMS', phone: '+1 512 555 0100' },
    ],
  },
};

/** Signs user.ok on, as far as the authorization code. */
export const flowResumed: readonly StepDraft[] = [
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

/** Takes the tokens of the authorization code. */
export const redeemed: StepDraft = {
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

/** Takes a token. */
export const anyToken: StepDraft = {
  call: ['control', 'issueToken'],
  says: 'Take a token.',
  body: {},
  keeps: { variable: 'token', member: ['access_token'] },
};

/** Has a recovery code sent. */
export const recoveryCode: StepDraft = {
  call: ['platform', 'sendRecoveryCode'],
  says: 'Have a recovery code sent.',
};

/** Saves the state of the world. */
export const snapshot: StepDraft = {
  call: ['control', 'createSnapshot'],
  says: 'Save the state of the world.',
  keeps: { variable: 'snapshotID', member: ['id'] },
};

/** A world of its own, so that the default one stays. */
export const newWorld: StepDraft = {
  call: ['control', 'createWorld'],
  says: 'Make another world.',
  body: { personas: true },
  keeps: { variable: 'environmentID', member: ['environmentID'] },
};

/** Worlds with a fixed identifier exist once. */
export const withoutOtherWorld: StepDraft = {
  call: ['control', 'deleteWorld'],
  says: 'Delete the world of an earlier run, if there is one.',
  path: { environmentID: otherWorld },
  mayFail: true,
};
