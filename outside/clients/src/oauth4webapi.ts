import express, { type Express } from 'express';
import * as oauth from 'oauth4webapi';
import type { Registration } from './relying-party.ts';
import { sessions } from './session.ts';
import { showError } from './show-error.ts';

/** An app that signs users on with oauth4webapi: HTTP Basic, PKCE, state and nonce. */
export async function createOauth4webapiApp(registration: Registration): Promise<Express> {
  const { origin, redirectURI, signedOffURI } = registration;
  const issuer = new URL(registration.issuer);
  const client: oauth.Client = { client_id: registration.clientID };
  const authentication = oauth.ClientSecretBasic(registration.secret);
  const http = { [oauth.allowInsecureRequests]: true };
  const discovered = await oauth.discoveryRequest(issuer, http);
  const server = await oauth.processDiscoveryResponse(issuer, discovered);
  const app = express().use(sessions());

  app.get('/login', async ({ session }, response) => {
    const verifier = oauth.generateRandomCodeVerifier();
    const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
    session.checks = { verifier, state, nonce };
    const parameters = new URLSearchParams({
      client_id: client.client_id,
      response_type: 'code',
      redirect_uri: redirectURI,
      scope: 'openid profile email',
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    response.redirect(`${server.authorization_endpoint}?${parameters}`);
  });

  app.get('/callback', async ({ session, url }, response) => {
    const { verifier = '', state = '', nonce = '' } = session.checks ?? {};
    const callback = new URL(url, origin);
    const parameters = oauth.validateAuthResponse(server, client, callback, state);
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      authentication,
      parameters,
      redirectURI,
      verifier,
      http,
    );
    const checks = { expectedNonce: nonce, requireIdToken: true };
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, checks);
    await oauth.validateApplicationLevelSignature(server, answer, http);
    session.tokens = tokens;
    session.userID = oauth.getValidatedIdTokenClaims(tokens)?.sub ?? '';
    response.redirect('/userinfo');
  });

  app.get('/userinfo', async ({ session }, response) => {
    const { access_token = '' } = session.tokens ?? {};
    const answer = await oauth.userInfoRequest(server, client, access_token, http);
    const { userID = '' } = session;
    response.json(await oauth.processUserInfoResponse(server, client, userID, answer));
  });

  app.get('/refresh', async ({ session }, response) => {
    const { refresh_token = '' } = session.tokens ?? {};
    const answer = await oauth.refreshTokenGrantRequest(
      server,
      client,
      authentication,
      refresh_token,
      http,
    );
    session.tokens = await oauth.processRefreshTokenResponse(server, client, answer);
    response.json(session.tokens);
  });

  app.get('/introspect', async ({ session }, response) => {
    const { access_token = '' } = session.tokens ?? {};
    const answer = await oauth.introspectionRequest(
      server,
      client,
      authentication,
      access_token,
      http,
    );
    response.json(await oauth.processIntrospectionResponse(server, client, answer));
  });

  app.get('/revoke', async ({ session }, response) => {
    const { refresh_token = '' } = session.tokens ?? {};
    const answer = await oauth.revocationRequest(
      server,
      client,
      authentication,
      refresh_token,
      http,
    );
    await oauth.processRevocationResponse(answer);
    response.json('revoked');
  });

  app.get('/logout', ({ session }, response) => {
    const parameters = new URLSearchParams({
      id_token_hint: session.tokens?.id_token ?? '',
      post_logout_redirect_uri: signedOffURI,
    });
    response.redirect(`${server.end_session_endpoint}?${parameters}`);
  });

  return app.use(showError);
}
