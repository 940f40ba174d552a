import * as openid from 'openid-client';
import type { Sandbox } from '../../../src/create-sandbox.ts';
import { beginning } from '../../world.ts';
import { clientID, redirectURI } from './sign-on.ts';

/** The library `openid-client`, which we did not write, set up for an environment. */
export async function discover(
  sandbox: Pick<Sandbox, 'fetch'>,
  issuer: string,
  application: string = clientID,
  authentication: openid.ClientAuth = openid.None(),
): Promise<openid.Configuration> {
  const fetchFromSandbox = (url: string | URL, init?: RequestInit) =>
    sandbox.fetch(new Request(url, init));
  // The library goes by the clock of this machine, the world by its own.
  const clockSkew = Math.floor((beginning - Date.now()) / 1000);
  return openid.discovery(
    new URL(issuer),
    application,
    { [openid.clockSkew]: clockSkew },
    authentication,
    {
      execute: [openid.allowInsecureRequests],
      [openid.customFetch]: fetchFromSandbox as openid.CustomFetch,
    },
  );
}

/** Begins a sign-on with PKCE: the flow, and the checks for whatever comes back. */
export async function beginSignOn(
  sandbox: Pick<Sandbox, 'fetch'>,
  configuration: openid.Configuration,
) {
  const pkceCodeVerifier = openid.randomPKCECodeVerifier();
  const expectedState = openid.randomState();
  const expectedNonce = openid.randomNonce();
  const url = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectURI,
    scope: 'openid p1:read:userPassword p1:reset:userPassword',
    code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
    nonce: expectedNonce,
  });
  const redirect = await sandbox.fetch(new Request(url));
  const page = new URL(redirect.headers.get('location') ?? '');
  return {
    flowID: page.searchParams.get('flowId') ?? '',
    checks: { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true },
  };
}
