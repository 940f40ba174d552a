import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sharedBrowser } from '@ping-password/test-browser';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/index.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const clientID = 'orders-page';
const password = 'Tr4vel-Lightly-88';

let mock: Mock;
let apps: Server[];
let context: BrowserContext;
let allowed: Page;
let excluded: Page;

/** Serves an empty page on an origin of its own. */
const serve = () =>
  new Promise<Server>((resolve) => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>App</title>');
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  mock = await startMock({ quiet: true });
  apps = await Promise.all([serve(), serve()]);
  const [origin, otherOrigin] = apps.map(originOf);
  await fetch(`${mock.url}/_mock/worlds/${environmentID}/applications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: clientID,
      type: 'SINGLE_PAGE_APP',
      corsSettings: { behavior: 'ALLOW_SPECIFIC_ORIGINS', origins: [origin] },
    }),
  });
  context = await (await sharedBrowser()).newContext();
  [allowed, excluded] = await Promise.all([context.newPage(), context.newPage()]);
  await allowed.goto(`${origin}/`);
  await excluded.goto(`${otherOrigin}/`);
});
afterAll(async () => {
  await context.close();
  for (const app of apps) {
    app.close();
    app.closeAllConnections();
  }
  await mock.close();
});

interface Call {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** What a page reads of an answer: its status and body, or the name of the error of `fetch`. */
const read = (page: Page, { url, ...init }: Call): Promise<unknown[]> =>
  page.evaluate(
    async ([address, options]) => {
      try {
        const response = await fetch(address, { ...options, credentials: 'include' });
        return [response.status, await response.json()];
      } catch (error) {
        return [(error as Error).name];
      }
    },
    [url, init] as const,
  );

const auth = (path: string) => `${mock.url}/auth/${environmentID}${path}`;
const authorize = () => {
  const asked = { response_type: 'code', response_mode: 'pi.flow', prompt: 'login' };
  const query = { client_id: clientID, ...asked };
  return { url: auth(`/as/authorize?${new URLSearchParams(query)}`) };
};

/** Signs on in the page that may, and gives the address that resumes the flow. */
async function signOn(): Promise<string> {
  const [, begun] = (await read(allowed, authorize())) as [number, { id: string }];
  const [, flow] = await read(allowed, {
    url: auth(`/flows/${begun.id}`),
    method: 'POST',
    headers: { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
    body: JSON.stringify({ username: 'user.ok', password }),
  });
  expect(flow).toMatchObject({ status: 'COMPLETED' });
  return auth(`/as/resume?flowId=${begun.id}`);
}

describe('in a browser, corsSettings', () => {
  it('let the page of an allowed origin sign on', async () => {
    const url = await signOn();
    expect(await read(allowed, { url })).toMatchObject([
      200,
      { authorizeResponse: { code: expect.any(String) } },
    ]);
  });

  it('hide authorize and resume from the page of another origin', async () => {
    expect(await read(excluded, authorize())).toEqual(['TypeError']);
    const url = await signOn();
    expect(await read(excluded, { url })).toEqual(['TypeError']);
  });

  it('hide the token from the page of another origin', async () => {
    const body = `grant_type=authorization_code&code=wrong&client_id=${clientID}`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const call = { url: auth('/as/token'), method: 'POST', headers, body };
    expect(await read(allowed, call)).toMatchObject([400, { error: 'invalid_grant' }]);
    expect(await read(excluded, call)).toEqual(['TypeError']);
  });

  it('keep a request that has to be asked for from being sent at all', async () => {
    const call = { ...authorize(), headers: { 'x-requested-with': 'sdk' } };
    expect(await read(allowed, call)).toMatchObject([200, { status: expect.any(String) }]);
    const journal = `${mock.url}/_mock/worlds/${environmentID}/journal`;
    await fetch(journal, { method: 'DELETE' });
    expect(await read(excluded, call)).toEqual(['TypeError']);
    expect(await (await fetch(journal)).json()).toEqual({ entries: [] });
  });

  it('leave the other answers to every page', async () => {
    expect(await read(excluded, { url: auth('/as/jwks') })).toMatchObject([200, { keys: [{}] }]);
  });
});
