import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startMock } from '@ping-password/mock';
import { recorded } from '@ping-password/traffic';
import { createBrowser, type PlayedBrowser } from './browser.ts';

/** Settings of an application, with PingOne's names and values. */
export interface ApplicationSettings {
  readonly type: 'WEB_APP' | 'SINGLE_PAGE_APP' | 'NATIVE_APP';
  readonly tokenEndpointAuthMethod?: 'NONE' | 'CLIENT_SECRET_BASIC' | 'CLIENT_SECRET_POST';
  readonly pkceEnforcement?: 'OPTIONAL' | 'REQUIRED' | 'S256_REQUIRED';
  readonly grantTypes?: readonly string[];
  readonly responseTypes?: readonly string[];
  readonly parRequirement?: 'OPTIONAL' | 'REQUIRED';
  readonly idpSignoff?: boolean;
}

/** What an app has to know of its application. */
export interface Registration {
  readonly issuer: string;
  readonly clientID: string;
  readonly secret: string;
  /** Where the app itself is. */
  readonly origin: string;
  readonly redirectURI: string;
  readonly signedOffURI: string;
}

/** An app with a mock that users sign on at. */
export interface RelyingParty extends Registration {
  readonly authUrl: string;
  readonly browser: PlayedBrowser;
  close(): Promise<void>;
}

async function listen(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function end(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}

/** Registers an application in a world of its own; returns the base URL of the Auth API and the issuer. */
async function register(mockUrl: string, application: object) {
  const response = await fetch(`${mockUrl}/_mock/worlds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ applications: [application] }),
  });
  if (response.status !== 201) throw new Error(await response.text());
  const world = (await response.json()) as { environmentID: string; baseUrls: { auth: string } };
  const authUrl = world.baseUrls.auth;
  return { authUrl, issuer: `${authUrl}/${world.environmentID}/as` };
}

/**
 * Starts a mock and an app, and registers the app there. Beside the app, its server has the pages `/sign-on` and
 * `/signed-off`, which are empty.
 *
 * @param settings those of the application, beside its addresses.
 * @param callback path that a sign-on returns to.
 * @param createApp makes the app.
 */
export async function startRelyingParty(
  settings: ApplicationSettings,
  callback: string,
  createApp: (registration: Registration) => RequestListener | Promise<RequestListener>,
): Promise<RelyingParty> {
  // What the libraries send is compared with the contract after the tests.
  const mock = await recorded(await startMock({ quiet: true }), '.reports/traffic');
  const server = createServer();
  const origin = await listen(server);
  const [clientID, secret] = ['orders', 'fake-orders-secret:/+ %'];
  const [redirectURI, signedOffURI] = [`${origin}${callback}`, `${origin}/signed-off`];
  const { issuer, authUrl } = await register(mock.url, {
    id: clientID,
    ...(settings.type === 'WEB_APP' ? { secret } : {}),
    redirectUris: [redirectURI],
    postLogoutRedirectUris: [signedOffURI],
    loginPageUrl: `${origin}/sign-on`,
    ...settings,
  });
  const registration = { issuer, clientID, secret, origin, redirectURI, signedOffURI };
  const app = await createApp(registration);
  server.on('request', (request, response) => {
    if (/^\/(sign-on|signed-off)\b/.test(request.url ?? '')) response.end();
    else app(request, response);
  });
  return {
    ...registration,
    authUrl,
    browser: createBrowser(authUrl),
    close: async () => {
      await end(server);
      await mock.close();
    },
  };
}
