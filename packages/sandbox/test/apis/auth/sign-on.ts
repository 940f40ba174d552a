import { createHash } from 'node:crypto';
import { type Answer, member, text } from '../../answer.ts';
import { currentPassword, type TestWorld } from '../../world.ts';

export const clientID = 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02';
export const redirectURI = 'http://127.0.0.1:4020/callback';
export const verifier = 'invented-verifier-of-at-least-forty-three-characters';
const challenge = createHash('sha256').update(verifier).digest('base64url');

const form = 'application/x-www-form-urlencoded';

/** The parameters of a good authorize call; `undefined` takes one away. */
export function authorizeQuery(changes: Record<string, string | undefined> = {}): string {
  const parameters = {
    client_id: clientID,
    response_type: 'code',
    redirect_uri: redirectURI,
    scope: 'openid p1:read:userPassword',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(parameters).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return new URLSearchParams(given).toString();
}

export const authorize = (world: TestWorld, changes?: Record<string, string | undefined>) =>
  world.auth('GET', `/as/authorize?${authorizeQuery(changes)}`);

/** A parameter of the address that an answer redirects to. */
export const redirected = ({ headers }: Answer, name: string): string | null =>
  new URL(headers.get('location') ?? 'about:blank').searchParams.get(name);

/** Begins a flow and gives its identifier. */
export const beginFlow = async (world: TestWorld, changes?: Record<string, string | undefined>) =>
  redirected(await authorize(world, changes), 'flowId') ?? '';

/** The cookie that an answer sets, as a browser sends it back. */
export const cookieOf = ({ headers }: Answer): string =>
  headers.get('set-cookie')?.split(';')[0] ?? '';

export const checkIn = (
  world: TestWorld,
  flowID: string,
  username: string,
  password = currentPassword,
  cookie?: string,
) => world.flowCall(flowID, 'usernamePassword.check', { username, password }, cookie);

export const resume = (world: TestWorld, flowID: string, cookie?: string) =>
  world.auth('GET', `/as/resume?flowId=${flowID}`, {
    headers: cookie === undefined ? {} : { cookie },
  });

/** Signs on and gives the authorization code. */
export async function signOn(world: TestWorld, changes?: Record<string, string | undefined>) {
  const flowID = await beginFlow(world, changes);
  const checked = await checkIn(world, flowID, 'user.ok');
  return redirected(await resume(world, flowID, cookieOf(checked)), 'code') ?? '';
}

/** Asks for tokens. */
export const token = (
  world: TestWorld,
  body: Record<string, string>,
  headers?: Record<string, string>,
) =>
  world.auth('POST', '/as/token', {
    type: form,
    body: new URLSearchParams(body).toString(),
    headers,
  });

export const redeem = (world: TestWorld, code: string, changes: Record<string, string> = {}) =>
  token(world, {
    grant_type: 'authorization_code',
    client_id: clientID,
    code,
    redirect_uri: redirectURI,
    code_verifier: verifier,
    ...changes,
  });

export const refresh = (world: TestWorld, refreshToken: string, changes = {}) =>
  token(world, {
    grant_type: 'refresh_token',
    client_id: clientID,
    refresh_token: refreshToken,
    ...changes,
  });

/** The status of a flow and its links beside `self`. */
export function shown({ body }: Answer): [string, string[]] {
  const links = Object.keys((member(body, '_links') ?? {}) as object);
  return [text(body, 'status'), links.filter((name) => name !== 'self')];
}
