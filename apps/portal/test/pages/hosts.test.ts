import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request as forward } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Mock, type MockOptions, startMock } from '@ping-password/mock';
import { sharedBrowser } from '@ping-password/test-browser';
import { freePort } from '@ping-password/test-browser/free-port';
import { afterEach, describe, expect, test } from 'vitest';
import { testCertificate } from '../../../../packages/mock/test/server/certificate.ts';
import { readConfiguration } from '../../src/server/configuration.ts';
import { startPortal } from '../../src/server/start-portal.ts';
import { environmentID, folder, ownPassword, send } from '../setup.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function start(options: MockOptions): Promise<Mock> {
  const mock = await startMock({ quiet: true, ...options });
  closers.push(() => mock.close());
  return mock;
}

/** A proxy that ends TLS, as one in front of a container does. */
async function proxyOf(mock: Mock, port = 0): Promise<number> {
  const { hostname, port: inner } = new URL(mock.url);
  const server = createTlsServer(await testCertificate(), (request, response) => {
    const { method, url: path, headers } = request;
    const fields = {
      ...headers,
      host: 'inside',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': headers.host,
    };
    const call = forward({ hostname, port: inner, method, path, headers: fields }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    call.on('error', () => response.destroy());
    request.pipe(call);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  closers.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return (server.address() as AddressInfo).port;
}

const portOf = ({ url }: Mock) => new URL(url).port;

/** How callers reach the mock, by the address of the sign-on page. Browsers lead `*.localhost` here. */
const ways: Readonly<Record<string, (portalUrl: string) => Promise<string>>> = {
  'behind a proxy that ends TLS': async (portalUrl) => {
    const mock = await start({ portalUrl, trustProxy: true });
    return `https://mock.localhost:${await proxyOf(mock)}`;
  },
  'behind one, by its public address': async (portalUrl) => {
    const port = await freePort();
    const publicUrl = `https://mock.localhost:${port}`;
    await proxyOf(await start({ portalUrl, publicUrl }), port);
    return publicUrl;
  },
  'with a certificate of its own': async (portalUrl) => {
    const mock = await start({ portalUrl, tls: await testCertificate() });
    return `https://mock.localhost:${portOf(mock)}`;
  },
  'under another host name than the page': async (portalUrl) => {
    const mock = await start({ portalUrl });
    return `http://mock.localhost:${portOf(mock)}`;
  },
};

/** The address of the authorize call, as an application sends the browser there. */
function authorizeUrl(mockUrl: string, portalUrl: string): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
    redirect_uri: `${portalUrl}/callback`,
    scope: 'openid',
    state: 'the-state',
    code_challenge: createHash('sha256').update('verifier').digest('base64url'),
    code_challenge_method: 'S256',
  });
  return `${mockUrl}/auth/${environmentID}/as/authorize?${query}`;
}

describe('a sign-on with the mock', () => {
  test.each(Object.entries(ways))('%s ends at the application', async (_way, startMockFor) => {
    const port = await freePort();
    const portalUrl = `http://portal.localhost:${port}`;
    const mockUrl = await startMockFor(portalUrl);
    const configuration = readConfiguration({ PING_BASE_URL: mockUrl, PORTAL_URL: portalUrl });
    const portal = await startPortal({ ...configuration, port, folder });
    closers.push(() => portal.close());
    const context = await (await sharedBrowser()).newContext({ ignoreHTTPSErrors: true });
    closers.push(() => context.close());
    const page = await context.newPage();
    await page.goto(authorizeUrl(mockUrl, portalUrl));
    const arrival = page.waitForRequest((one) => one.url().startsWith(`${portalUrl}/callback`));
    await send(page, { 'User name': 'user.ok', Password: ownPassword }, 'Sign on');
    const { searchParams } = new URL((await arrival).url());
    expect(Object.fromEntries(searchParams)).toEqual({
      code: expect.any(String),
      state: 'the-state',
    });
  });
});
