import type { Sandbox } from '../src/create-sandbox.ts';
import { type Answer, member, requestOf, type Sent, send, text } from './answer.ts';
import {
  authorizeQuery,
  cookieOf,
  redirected,
  redirectURI,
  verifier,
} from './apis/auth/sign-on.ts';
import { currentPassword, idOf, keyedStore, newPassword, testSandbox } from './world.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const world = `/_mock/worlds/${environmentID}`;
const json = 'application/json';
const vendor = (action: string) => `application/vnd.pingidentity.${action}+json`;

/** A sandbox that does the same every time: clock, randomness and key come from the test. */
export const repeatableSandbox = (): Sandbox => testSandbox({ store: keyedStore() });

/** A call that answers, wherever the sandbox runs. */
type Call = (method: string, path: string, sent?: Sent) => Promise<Answer>;

async function recover(call: Call, token: string): Promise<void> {
  const path = `/platform/v1/environments/${environmentID}/users/${idOf('user.ok')}/password`;
  const act = (action: string, body?: unknown) =>
    call('POST', path, { type: vendor(`password.${action}`), token, body });
  for (let time = 0; time < 5; time += 1) await act('check', { password: `wrong ${time}` });
  await call('GET', path, { token });
  await call('POST', `${world}/clock/advance`, { type: json, body: { by: 'PT15M' } });
  await act('sendRecoveryCode');
  const { body } = await call('GET', `${world}/inbox/newest`);
  const recoveryCode = text(body, 'code');
  await act('recover', { recoveryCode: 'WRONG', newPassword });
  await act('recover', { recoveryCode, newPassword: currentPassword });
  await act('recover', { recoveryCode, newPassword });
}

async function signOn(call: Call): Promise<void> {
  const auth = `/auth/${environmentID}`;
  const begun = await call('GET', `${auth}/as/authorize?${authorizeQuery({ state: 'invented' })}`);
  const flowID = redirected(begun, 'flowId');
  const step = (action: string, body: unknown, cookie = '') =>
    call('POST', `${auth}/flows/${flowID}`, {
      type: vendor(action),
      body,
      headers: cookie === '' ? {} : { cookie },
    });
  const credentials = { username: 'user.expired', password: currentPassword };
  const cookie = cookieOf(await step('usernamePassword.check', credentials));
  await step('password.reset', { currentPassword, newPassword: 'short' }, cookie);
  await step('password.reset', { currentPassword, newPassword }, cookie);
  const resumed = await call('GET', `${auth}/as/resume?flowId=${flowID}`, { headers: { cookie } });
  const grant = {
    grant_type: 'authorization_code',
    client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
    code: redirected(resumed, 'code') ?? '',
    redirect_uri: redirectURI,
    code_verifier: verifier,
  };
  const type = 'application/x-www-form-urlencoded';
  await call('POST', `${auth}/as/token`, { type, body: new URLSearchParams(grant).toString() });
}

async function mistakes(call: Call, token: string): Promise<void> {
  const platform = `/platform/v1/environments/${environmentID}`;
  await call('GET', `${platform}/users`);
  await call('PATCH', `${platform}/users`, { token });
  await call('PUT', `${platform}/users/${idOf('user.ok')}/password`, { token, type: json });
  await call('POST', `${platform}/passwordPolicies`, { token, type: json, body: '{' });
  await call('DELETE', `${platform}/passwordPolicies/7e4a1d90-3c8b-4f6a-9b27-5d0c8e1f2a33`, {
    token,
  });
  await call('GET', `${platform}/users`, { token, headers: { 'x-mock-fault': 'rateLimit=2' } });
}

/** The identifiers of calls and of their events are other ones every time, as those of errors are. */
const withoutCorrelation = (entry: Record<string, unknown>) => {
  const events = entry['events'] as Record<string, unknown>[] | undefined;
  return {
    ...entry,
    ...(events && { events: events.map(({ id, correlationId, ...event }) => event) }),
  };
};

/**
 * Makes a whole journey of calls and gives the journal of it, real time left out.
 *
 * @param fetch reaches a fresh repeatable sandbox in whatever way.
 */
export async function journalOfJourney(
  fetch: (request: Request) => Promise<Response>,
): Promise<unknown> {
  const call: Call = (method, path, sent) =>
    send({ fetch: (input, init) => fetch(new Request(input, init)) }, method, path, sent);
  await call('PUT', `${world}/clock`, { type: json, body: { frozen: true } });
  const issued = await call('POST', `${world}/tokens`, { type: json, body: {} });
  const token = text(issued.body, 'access_token');
  await recover(call, token);
  await signOn(call);
  await mistakes(call, token);
  const cut = { token, headers: { 'x-mock-fault': 'resetAfter' } };
  const path = `/platform/v1/environments/${environmentID}/users`;
  await fetch(requestOf('GET', path, cut)).catch((error: unknown) => {
    if (!(error instanceof TypeError)) throw error;
  });
  const { body } = await call('GET', `${world}/journal`);
  const entries = member(body, 'entries') as Record<string, unknown>[];
  return entries.map(({ milliseconds, ...entry }) => withoutCorrelation(entry));
}
