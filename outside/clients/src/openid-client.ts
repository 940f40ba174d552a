import express, { type Express } from 'express';
import * as openid from 'openid-client';
import type { Registration } from './relying-party.ts';
import { sessions } from './session.ts';
import { showError } from './show-error.ts';

/**
 * An app that signs users on with openid-client: PKCE, state and nonce.
 *
 * @param pushed whether it pushes the parameters of a sign-on (RFC 9126) instead of sending them with the browser.
 */
export async function createOpenidClientApp(
  { issuer, clientID, secret, origin, redirectURI, signedOffURI }: Registration,
  authenticate: (secret: string) => openid.ClientAuth,
  { pushed = false }: { readonly pushed?: boolean } = {},
): Promise<Express> {
  const options = { execute: [openid.allowInsecureRequests] };
  const authentication = authenticate(secret);
  const configuration = await openid.discovery(
    new URL(issuer),
    clientID,
    undefined,
    authentication,
    options,
  );
  const app = express().use(sessions());

  app.get('/login', async ({ session }, response) => {
    const verifier = openid.randomPKCECodeVerifier();
    const [state, nonce] = [openid.randomState(), openid.randomNonce()];
    session.checks = { verifier, state, nonce };
    const parameters = {
      redirect_uri: redirectURI,
      scope: 'openid profile email',
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    };
    const url = pushed
      ? await openid.buildAuthorizationUrlWithPAR(configuration, parameters)
      : openid.buildAuthorizationUrl(configuration, parameters);
    response.redirect(url.href);
  });

  app.get('/callback', async ({ session, url }, response) => {
    const { verifier = '', state = '', nonce = '' } = session.checks ?? {};
    const tokens = await openid.authorizationCodeGrant(configuration, new URL(url, origin), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    session.tokens = tokens;
    session.userID = tokens.claims()?.sub ?? '';
    response.json(tokens.claims());
  });

  app.get('/userinfo', async ({ session }, response) => {
    const { tokens, userID = '' } = session;
    response.json(await openid.fetchUserInfo(configuration, tokens?.access_token ?? '', userID));
  });

  app.get('/refresh', async ({ session }, response) => {
    const { refresh_token = '' } = session.tokens ?? {};
    session.tokens = await openid.refreshTokenGrant(configuration, refresh_token);
    response.json(session.tokens);
  });

  app.get('/introspect', async ({ session }, response) => {
    const { access_token = '' } = session.tokens ?? {};
    response.json(await openid.tokenIntrospection(configuration, access_token));
  });

  app.get('/logout', ({ session }, response) => {
    const url = openid.buildEndSessionUrl(configuration, {
      id_token_hint: session.tokens?.id_token ?? '',
      post_logout_redirect_uri: signedOffURI,
      state: 'fake-state',
    });
    response.redirect(url.href);
  });

  return app.use(showError);
}
