import type { components } from '@ping-password/contract/control';

type Schemas = components['schemas'];

/** How a user signs on. */
export interface SignOnOptions {
  /** The password; that of the test users unless given. */
  readonly password?: string;
  /** Client ID of the application; the first one that users sign on to unless given. */
  readonly clientID?: string;
}

/** A user who is signed on. */
export interface SignedOn {
  readonly userID: string;
  /** The session cookie of the environment. */
  readonly cookie: { readonly name: string; readonly value: string; readonly path: string };
  /** Where the environment is. */
  readonly authUrl: string;
}

/** What signing on takes. */
export interface SignOnTarget {
  /** Address of the environment at the Auth API. */
  readonly authUrl: string;
  readonly applications: Schemas['World']['applications'];
  readonly fetch: typeof fetch;
}

/** The password of the test users. */
const testPassword = 'Tr4vel-Lightly-88';

/** A challenge of RFC 7636, appendix B: nobody redeems the code. */
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

interface Flow {
  readonly id?: string;
  readonly status?: string;
  readonly message?: string;
  readonly details?: readonly { readonly message?: string }[];
}

const reasonOf = ({ status, message, details }: Flow) =>
  details?.[0]?.message ?? message ?? `the sign-on stops at ${status}`;

function applicationIn({ applications }: SignOnTarget, clientID: string | undefined) {
  const application = applications.find(({ id, grantTypes }) =>
    clientID === undefined ? grantTypes.includes('AUTHORIZATION_CODE') : id === clientID,
  );
  if (application) return application;
  throw new Error(`The world has no application ${clientID ?? 'that users sign on to'}.`);
}

/** Begins a sign-on that answers without redirects. */
async function beginFlow(target: SignOnTarget, clientID: string | undefined): Promise<string> {
  const { id, redirectUris, scopes } = applicationIn(target, clientID);
  const query = new URLSearchParams({
    client_id: id,
    response_type: 'code',
    response_mode: 'pi.flow',
    redirect_uri: redirectUris[0] ?? '',
    scope: scopes.includes('openid') ? 'openid' : (scopes[0] ?? ''),
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  const response = await target.fetch(`${target.authUrl}/as/authorize?${query}`, {
    redirect: 'manual',
  });
  const flow = (await response.json()) as Flow;
  if (flow.id === undefined || !response.ok)
    throw new Error(`The sign-on of ${id} does not begin: ${reasonOf(flow)}`);
  return flow.id;
}

/**
 * Signs a user on with the password.
 *
 * @throws Error that says why the user cannot sign on, such as a lock or a second factor.
 */
export async function signOn(
  target: SignOnTarget,
  { id: userID, username }: Schemas['SandboxUser'],
  { password = testPassword, clientID }: SignOnOptions,
): Promise<SignedOn> {
  const flowID = await beginFlow(target, clientID);
  const response = await target.fetch(`${target.authUrl}/flows/${flowID}`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
    body: JSON.stringify({ username, password }),
  });
  const flow = (await response.json()) as Flow;
  const header = response.headers.get('set-cookie') ?? '';
  const [, value] = /^ST=([^;]*)/.exec(header) ?? [];
  if (flow.status !== 'COMPLETED' || value === undefined)
    throw new Error(`${username} cannot sign on: ${reasonOf(flow)}`);
  const [, path = '/'] = /; Path=([^;]*)/.exec(header) ?? [];
  return { userID, cookie: { name: 'ST', value, path }, authUrl: target.authUrl };
}
