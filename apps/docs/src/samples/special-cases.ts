import {
  anyToken,
  flowResumed,
  forgotten,
  fromInbox,
  newWorld,
  recoveryCode,
  redeemed,
  registered,
  signOn,
  snapshot,
  twoDevices,
  userInbox,
  withoutOtherWorld,
} from './special-steps.ts';
import { type StepDraft, workerToken } from './steps.ts';
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

const inSnapshot: SpecialCase = { steps: [snapshot], path: { snapshotID: variable('snapshotID') } };

const inNewWorld: SpecialCase = {
  instead: [newWorld],
  path: { environmentID: variable('environmentID') },
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
