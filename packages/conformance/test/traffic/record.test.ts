import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recorded } from '@ping-password/traffic';
import { startProxy } from '@ping-password/traffic/src/start-proxy.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const { mock } = inject('target');

describe('a recorder', () => {
  let folder: string;
  let entries: { request: { method: string; url: string }; response: { status: number } }[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ping-password-record-'));
    const { url, close } = await recorded({ url: mock, close: async () => undefined }, folder);
    await fetch(`${url}/platform/v1/environments/me/users?filter=x`);
    await fetch(`${url}/_mock/worlds`);
    const preflight = { origin: 'http://127.0.0.1:4020', 'access-control-request-method': 'POST' };
    await fetch(`${url}/auth/me/as/token`, { method: 'OPTIONS', headers: preflight });
    const form = new URLSearchParams({ grant_type: 'password', password: 'secret' });
    await fetch(`${url}/directory/api/oauth/token`, { method: 'POST', body: form });
    await fetch(`${url}/auth/me/as/signoff?id_token_hint=secret`);
    await close();
    const [file = ''] = await readdir(folder);
    entries = JSON.parse(await readFile(join(folder, file), 'utf8')).log.entries;
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes what went to the APIs, no preflight, and nothing of the control API', () => {
    expect(
      entries.map(({ request, response }) => [request.method, request.url, response.status]),
    ).toEqual([
      ['GET', 'http://127.0.0.1:4010/platform/v1/environments/me/users?filter=x', 401],
      ['POST', 'http://127.0.0.1:4010/directory/api/oauth/token', 401],
      [
        'GET',
        'http://127.0.0.1:4010/auth/me/as/signoff?id_token_hint=made-up-made-up-made-up-made-up-made-up-made-up',
        400,
      ],
    ]);
  });

  it('writes no secret of a form or an address', () => {
    expect(JSON.stringify(entries).includes('secret')).toBe(false);
  });
});

describe('a proxy', () => {
  /** Sends one request through a proxy to a server that answers as it is told. */
  async function through(answer: RequestListener, use: (url: string) => Promise<unknown>) {
    const server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const proxy = await startProxy(`http://127.0.0.1:${port}`, () => undefined);
    const result = await use(proxy.url).catch((error: unknown) => error);
    await proxy.close();
    server.closeAllConnections();
    server.close();
    return result;
  }

  it('passes on the length of an answer to HEAD', async () => {
    const length = await through(
      (_request, response) => response.setHeader('content-length', '12').end(),
      async (url) => (await fetch(url, { method: 'HEAD' })).headers.get('content-length'),
    );
    expect(length).toBe('12');
  });

  it('sends the length of the body that it sends', async () => {
    const answer = await through(
      (_request, response) => response.end('twelve bytes'),
      async (url) => {
        const response = await fetch(url);
        return [response.headers.get('content-length'), await response.text()];
      },
    );
    expect(answer).toEqual(['12', 'twelve bytes']);
  });

  it.each([
    ['a body', 'application/json'],
    ['an event stream', 'text/event-stream'],
  ])('fails the request alone when the server resets in the middle of %s', async (_what, type) => {
    const failure = await through(
      (_request, response) => {
        response.writeHead(200, { 'content-type': type, 'content-length': '12' });
        response.write('half', () => response.socket?.resetAndDestroy());
      },
      async (url) => (await fetch(url)).text(),
    );
    expect(failure).toBeInstanceOf(TypeError);
  });
});
