import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { basic, createDirectoryClient, createPlatformClient } from '@ping-password/client';
import { actions as directoryActions, type operations } from '@ping-password/contract/directory';
import {
  type PasswordResetAdministrator,
  actions as platformActions,
} from '@ping-password/contract/platform';
import { Hono } from 'hono';
import { baseUrls } from '../base-urls.ts';
import type { Configuration } from './configuration.ts';
import { MissingError, missing } from './missing.ts';
import { createProvision, type Provision } from './provision.ts';
import { relay } from './relay.ts';
import { contentSecurityPolicy, sameOrigin, securityHeaders } from './security.ts';
import { signOnRoutes } from './sign-on-routes.ts';

/** What `createPortal` takes. */
export interface PortalOptions extends Omit<Configuration, 'port'> {
  /** Folder of the built page. */
  readonly assets: string;
  /** Sends requests to the vendor; the platform's `fetch` unless given. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

type DirectoryBody<Id extends 'resetPassword' | 'requestPasswordReset'> =
  operations[Id]['requestBody']['content']['application/json'];

function relayActions(app: Hono, options: PortalOptions, { worker }: Provision): void {
  const { configuration, credentials, fetch } = options;
  const { environmentID, baseUrl } = configuration;
  const { directoryClientID, directoryApiKey } = credentials;
  const vendor = baseUrls(baseUrl);
  const own = baseUrls('/api');
  const platform = createPlatformClient({
    baseUrl: vendor.platform,
    authorization: worker,
    ...(fetch && { fetch }),
  });
  const directory = createDirectoryClient({
    baseUrl: vendor.directory,
    authorization: basic(directoryClientID, directoryApiKey),
    ...(fetch && { fetch }),
  });
  relay<PasswordResetAdministrator>(app, {
    action: platformActions.resetPassword,
    path: `${own.platform}/environments/${environmentID}/users/:userID{[\\w-]+}/password`,
    send: ({ body, headers, c }) =>
      platform.PUT('/environments/{environmentID}/users/{userID}/password#password.reset', {
        params: { path: { environmentID, userID: c.req.param('userID') ?? '' } },
        body,
        headers,
      }),
  });
  relay<DirectoryBody<'resetPassword'>>(app, {
    action: directoryActions.resetPassword,
    path: `${own.directory}/directory/users/password-reset`,
    send: ({ body, headers }) =>
      directory.POST('/directory/users/password-reset', { body, headers }),
  });
  relay<DirectoryBody<'requestPasswordReset'>>(app, {
    action: directoryActions.requestPasswordReset,
    path: `${own.directory}/directory/users/password-lost`,
    send: ({ body, headers }) =>
      directory.POST('/directory/users/password-lost', { body, headers }),
  });
}

function servePage(app: Hono, assets: string, apiOrigin: string): void {
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
  });
  app.get('/', async (c) => {
    const page = await readFile(join(assets, 'index.html'), 'utf8');
    const nonce = randomUUID();
    c.header('content-security-policy', contentSecurityPolicy(apiOrigin, nonce));
    c.header('cache-control', 'no-store');
    return c.html(page.replaceAll('CSP_NONCE', nonce));
  });
  app.use(serveStatic({ root: assets }));
}

/**
 * The portal's server: the page, the part of the configuration that the browser may know, and the
 * three actions that need a credential of the server.
 *
 * @example
 * const portal = createPortal({ ...readConfiguration(process.env), assets: 'dist/web' });
 * const response = await portal.request('http://127.0.0.1/api/configuration');
 */
export function createPortal(options: PortalOptions): Hono {
  const apiOrigin = new URL(options.configuration.baseUrl).origin;
  const app = new Hono();
  app.use(securityHeaders(apiOrigin), sameOrigin());
  app.use('/api/*', async (c, next) => {
    await next();
    c.res.headers.set('cache-control', 'no-store');
  });
  app.get('/api/configuration', (c) => c.json(options.configuration));
  const provision = createProvision(options);
  app.get('/api/user-token', async (c) => c.json({ token: await provision.userToken() }));
  app.post('/api/flow', async (c) => c.json(await provision.waitingFlow()));
  relayActions(app, options, provision);
  signOnRoutes(app, options);
  servePage(app, options.assets, apiOrigin);
  // Hono prints the error by default, and an error may hold a request.
  app.onError((error, c) =>
    error instanceof MissingError ? missing(c, error) : c.text('The portal failed.', 500),
  );
  return app;
}
