import express, { type Express } from 'express';
import oidc from 'express-openid-connect';
import type { Registration } from './relying-party.ts';
import { showError } from './show-error.ts';

/** An app that signs users on with express-openid-connect, and off at the provider as well. */
export function createExpressOpenidConnectApp(
  { issuer, clientID, secret, origin }: Registration,
  options: oidc.ConfigParams,
): Express {
  const app = express();
  app.use(
    oidc.auth({
      issuerBaseURL: issuer,
      baseURL: origin,
      clientID,
      clientSecret: secret,
      secret: 'fake-session-secret',
      authRequired: false,
      idpLogout: true,
      routes: { postLogoutRedirect: '/signed-off' },
      ...options,
    }),
  );

  app.get('/', ({ oidc: { user } }, response) => {
    response.json(user ?? null);
  });

  app.get('/userinfo', async ({ oidc: session }, response) => {
    response.json(await session.fetchUserInfo());
  });

  app.get('/refresh', async ({ oidc: { accessToken } }, response) => {
    response.json(await accessToken?.refresh());
  });

  return app.use(showError);
}
