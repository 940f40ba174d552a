import type { Hono } from 'hono';
import { baseUrls } from '../base-urls.ts';
import { signOnQuery } from './begin-sign-on.ts';
import type { Configuration } from './configuration.ts';

/**
 * The portal as the application that users sign on to: where a sign-on begins, and where it comes
 * back to. The code that it comes back with leaves the address at once and is not exchanged.
 */
export function signOnRoutes(
  app: Hono,
  { configuration, credentials }: Pick<Configuration, 'configuration' | 'credentials'>,
): void {
  app.get('/sign-on', async (c) => {
    const { baseUrl, environmentID } = configuration;
    const port = new URL(c.req.url).port;
    const query = {
      ...(await signOnQuery(credentials.applicationClientID)),
      redirect_uri: `http://127.0.0.1${port && `:${port}`}/callback`,
      // Whoever is signed on may want to sign on as another user.
      prompt: 'login',
    };
    const authorize = `${baseUrls(baseUrl).auth}/${environmentID}/as/authorize`;
    c.header('cache-control', 'no-store');
    return c.redirect(`${authorize}?${new URLSearchParams(query)}`, 303);
  });
  app.get('/callback', (c) => {
    c.header('cache-control', 'no-store');
    return c.redirect(c.req.query('code') ? '/#/signed-on' : '/#/not-signed-on', 303);
  });
}
