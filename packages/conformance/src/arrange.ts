import { unwrap } from '@ping-password/client';
import type { UserPatch } from '@ping-password/contract/control';
import {
  auth,
  authorization,
  codeVerifier,
  directory,
  environment,
  flow,
  platform,
  policy,
  user,
  world,
} from './target.ts';
import { control } from './world.ts';

/** The password of every persona, and one that meets the policy. */
export const currentPassword = 'Tr4vel-Lightly-88';
export const newPassword = 'Fake-Harbour-2042!';

/** Options of a call in a flow, with the cookie of its session where it has one. */
export interface InFlow {
  params: typeof flow;
  headers: { cookie: string };
}

/** How a flow begins. */
type Begin = { response_mode?: 'pi.flow' | 'query' | 'form_post'; acr_values?: string };

/** Where there is no world, this flow is in whatever status a call asks for. */
const anyFlow: InFlow = { params: flow, headers: { cookie: 'ST=session' } };

async function beginFlow({ response_mode = 'pi.flow', acr_values }: Begin = {}): Promise<InFlow> {
  const { data, response } = await auth.GET('/{environmentID}/as/authorize', {
    params: {
      ...environment,
      query: { ...authorization, response_mode, ...(acr_values && { acr_values }) },
    },
    redirect: 'manual',
  });
  const signOnPage = response.headers.get('location');
  const flowID = signOnPage ? new URL(signOnPage).searchParams.get('flowId') : data?.id;
  return {
    params: { path: { ...environment.path, flowID: flowID ?? '' } },
    headers: { cookie: '' },
  };
}

/** A flow that waits for user name and password. */
export const newFlow = async (): Promise<InFlow> => (world ? beginFlow() : anyFlow);

/** A flow that asks for the user name first. */
export const identifierFlow = async (): Promise<InFlow> =>
  world ? beginFlow({ acr_values: 'Identifier_First' }) : anyFlow;

/** A flow that knows the user under test, and waits for the password. */
export async function passwordFlow(): Promise<InFlow> {
  const begun = await identifierFlow();
  const path = '/{environmentID}/flows/{flowID}#user.lookup';
  if (world) await auth.POST(path, { params: begun.params, body: { username: 'user.ok' } });
  return begun;
}

/** A flow that asks for a second factor after the password. */
export const factorFlow = async (): Promise<InFlow> =>
  world ? beginFlow({ acr_values: 'Multi_Factor' }) : anyFlow;

/** A flow in which a persona has sent the right password. */
export async function signedOn(username: string, begin: Begin = {}): Promise<InFlow> {
  if (!world) return anyFlow;
  const begun = await beginFlow(begin);
  const path = '/{environmentID}/flows/{flowID}#usernamePassword.check';
  const body = { username, password: currentPassword };
  const { response } = await auth.POST(path, { params: begun.params, body });
  const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';');
  return { ...begun, headers: { cookie } };
}

/** A flow that waits for the recovery code of the user under test. */
export async function recoveringFlow(): Promise<InFlow> {
  if (!world) return anyFlow;
  const begun = await beginFlow();
  const path = '/{environmentID}/flows/{flowID}#password.forgot';
  await auth.POST(path, { params: begun.params, body: { username: 'user.ok' } });
  return begun;
}

/** A flow that waits for the verification code of a user who has registered. */
export async function registeringFlow(): Promise<InFlow> {
  if (!world) return anyFlow;
  const begun = await beginFlow();
  const path = '/{environmentID}/flows/{flowID}#user.register';
  const body = { username: 'user.new', email: 'user.new@example.com', password: newPassword };
  await auth.POST(path, { params: begun.params, body });
  return begun;
}

/** Changes the state of the user under test. */
export async function changeUser(body: UserPatch): Promise<void> {
  if (!world) return;
  unwrap(await control.PATCH('/worlds/{environmentID}/users/{userID}', { params: user, body }));
}

/**
 * Gives the user under test two devices.
 *
 * @param device the first of them.
 */
export const giveDevices = (device: { id?: string } = {}): Promise<void> =>
  changeUser({
    mfaDevices: [
      { ...device, type: 'EMAIL' },
      { type: 'SMS', phone: '+1 512 555 0100' },
    ],
  });

/**
 * A flow in which the user under test chooses one of two devices.
 *
 * @param device the first of them.
 */
export async function choosingFlow(device: { id?: string } = {}): Promise<InFlow> {
  await giveDevices(device);
  return signedOn('user.ok');
}

/** The form that redeems the code of a completed sign-on. */
export async function codeGrant() {
  const { client_id, redirect_uri } = authorization;
  const params = { ...environment, query: { flowId: '' } };
  const { params: inFlow, headers } = await signedOn('user.ok');
  params.query.flowId = inFlow.path.flowID;
  const resumed = world
    ? unwrap(await auth.GET('/{environmentID}/as/resume', { params, headers }))
    : undefined;
  const code = resumed?.authorizeResponse?.code ?? 'fake-authorization-code';
  const grant_type = 'authorization_code' as const;
  return { grant_type, code, client_id, redirect_uri, code_verifier: codeVerifier };
}

/** Has a recovery code mailed to the user under test. */
export async function sendCode(): Promise<void> {
  const path = '/environments/{environmentID}/users/{userID}/password#password.sendRecoveryCode';
  if (world) await platform.POST(path, { params: user });
}

/** The code or the token in the newest mail; a made-up one where there is no inbox. */
export async function mailed(elsewhere = 'FAKE1234'): Promise<string> {
  if (!world) return elsewhere;
  const path = '/worlds/{environmentID}/inbox/newest';
  const { code = '' } = unwrap(await control.GET(path, { params: environment }));
  return code;
}

/** The token in a mail that resets a password of the directory. */
export async function confirmationToken(): Promise<string> {
  const body = { email: 'jborder@anywhere.com' };
  if (world) await directory.POST('/directory/users/password-lost', { body });
  return mailed('611977f6');
}

/** Path parameters of a policy by its name. */
export async function policyNamed(name: string): Promise<typeof policy> {
  if (!world) return policy;
  const path = '/environments/{environmentID}/passwordPolicies';
  const list = unwrap(await platform.GET(path, { params: environment }));
  const found = list._embedded?.passwordPolicies?.find((candidate) => candidate.name === name);
  return { path: { ...environment.path, passwordPolicyID: found?.id ?? '' } };
}

/** Lets time pass, by an ISO 8601 duration. */
export async function advanceClock(by: string): Promise<void> {
  if (!world) return;
  await control.POST('/worlds/{environmentID}/clock/advance', {
    params: environment,
    body: { by },
  });
}

/** Lets it be this time. */
export async function setClock(now: string): Promise<void> {
  if (!world) return;
  await control.PUT('/worlds/{environmentID}/clock', { params: environment, body: { now } });
}

/** Makes a call a number of times before the one that counts; it is told which time it is. */
export async function repeatedly(
  times: number,
  call: (time: number) => Promise<unknown>,
): Promise<void> {
  for (let time = 0; world && time < times; time += 1) await call(time);
}
