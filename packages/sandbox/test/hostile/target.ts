import { type Action, wirePath } from '@ping-password/contract';
import type { Api } from '../../src/http/api.ts';
import { populationIDs } from '../../src/world/populations.ts';

/** Where the requests go, and who makes them. */
export interface Target {
  readonly environmentID: string;
  /** Token of a worker. */
  readonly token: string;
  /** A flow that offers an action, by the action's operationId. */
  readonly flows: Readonly<Record<string, string>>;
  readonly snapshotID: string;
}

/** A request without its body. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const passwordPolicyID = '1c2f9f6b-0d55-4b3c-8f1e-2a6d7e9b4c11';
const directory = `Basic ${btoa('sandbox-directory:sandbox-api-key')}`;

/** The call of an action that its body alone decides about: credentials and path are right. */
export function callOf(api: Api, action: Action, target: Target): Call {
  const { environmentID, token, snapshotID } = target;
  const flowID = target.flows[action.operationId] ?? '';
  const values: Record<string, string> = {
    environmentID,
    userID,
    flowID,
    snapshotID,
    passwordPolicyID,
    populationID: populationIDs.guests,
    applicationID: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
    id: '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321',
  };
  const schemes = action.security.flat();
  const credentials = schemes.includes('apiCredentials') ? directory : `Bearer ${token}`;
  const needsNone = schemes.length === 0 || schemes.includes('clientSecret');
  return {
    method: action.method,
    path: api.prefix + wirePath(action.path).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? ''),
    headers: {
      ...(action.mediaType !== undefined && { 'content-type': action.mediaType }),
      ...(!needsNone && { authorization: credentials }),
    },
  };
}

/** Sends a request and gives the answer, parsed where it is JSON. */
export type Send = (
  call: Call,
  body?: string,
) => Promise<{ readonly status: number; readonly headers: Headers; readonly body: unknown }>;

const worldPath = (environmentID: string) => `/_mock/worlds/${environmentID}`;
const json = { 'content-type': 'application/json' };

const authorizeQuery = new URLSearchParams({
  client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
  response_type: 'code',
  response_mode: 'pi.flow',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
});

const member = (body: unknown, name: string) => String(Object(body)[name] ?? '');

/** Begins a flow, and does one action in it. */
async function flowAfter(
  send: Send,
  environmentID: string,
  [action, body]: readonly [string, object] | readonly [],
  policies = '',
): Promise<string> {
  const path = `/auth/${environmentID}/as/authorize?${authorizeQuery}&acr_values=${policies}`;
  const flowID = member((await send({ method: 'GET', path, headers: {} })).body, 'id');
  if (action === undefined) return flowID;
  const headers = { 'content-type': `application/vnd.pingidentity.${action}+json` };
  const flow = { method: 'POST', path: `/auth/${environmentID}/flows/${flowID}`, headers };
  await send(flow, JSON.stringify(body));
  return flowID;
}

/** Makes what the calls need: a token, a snapshot, and a flow for each action of one. */
export async function createTarget(send: Send, environmentID: string): Promise<Target> {
  const world = worldPath(environmentID);
  const post = (path: string) => send({ method: 'POST', path: world + path, headers: json }, '{}');
  const password = 'Tr4vel-Lightly-88';
  const signOn = ['usernamePassword.check', { username: 'user.expired', password }] as const;
  const forgot = ['password.forgot', { username: 'user.ok' }] as const;
  const mfa = ['usernamePassword.check', { username: 'user.mfa', password }] as const;
  const register = (username: string) =>
    ['user.register', { username, email: 'new@example.com', password }] as const;
  const begin = (step: readonly [string, object] | readonly [], policies?: string) =>
    flowAfter(send, environmentID, step, policies);
  return {
    environmentID,
    token: member((await post('/tokens')).body, 'access_token'),
    snapshotID: member((await post('/snapshots')).body, 'id'),
    flows: {
      readFlow: await begin([]),
      checkUsernamePassword: await begin([]),
      requestFlowRecovery: await begin([]),
      resetFlowSession: await begin([]),
      lookUpUser: await begin([], 'Identifier_First'),
      resetFlowPassword: await begin(signOn),
      recoverFlowPassword: await begin(forgot),
      sendFlowRecoveryCode: await begin(forgot),
      registerUser: await begin([]),
      verifyUser: await begin(register('user.one')),
      sendVerificationCode: await begin(register('user.two')),
      selectDevice: await begin(mfa),
      checkOtp: await begin(mfa),
    },
  };
}
