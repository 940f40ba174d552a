import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as undici from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byUrl, createPlatformClient } from '../../src/index.ts';
import { password, path, recordingFetch } from './recording-fetch.ts';

const run = promisify(execFile);
const cwd = fileURLToPath(new URL('../..', import.meta.url));
const got: string[] = [];

/** Keeps what it gets, and answers with an object. */
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    got.push(`${request.method} ${request.headers['content-type']} ${body}`);
    response.end('{"status":"OK"}');
  });
});
let baseUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const body = { newPassword: 'Fake-Harbour-2042!' };
const reset = 'application/vnd.pingidentity.password.reset+json';

describe('the fetch of undici', () => {
  it('gets the address and the body by byUrl', async () => {
    const platform = createPlatformClient({ baseUrl, fetch: byUrl(undici.fetch) });
    const { data } = await platform.resetPassword({ path, body });
    expect(data?.status).toBe('OK');
    expect((await platform.readPassword({ path })).data?.status).toBe('OK');
    expect(got.splice(0)).toEqual([`PUT ${reset} ${JSON.stringify(body)}`, 'GET undefined ']);
  });

  it('without byUrl fails by itself, and sends nothing', async () => {
    const fetch = undici.fetch as unknown as typeof globalThis.fetch;
    const platform = createPlatformClient({ baseUrl, fetch });
    await expect(platform.readPassword({ path })).rejects.toThrow('The given fetch failed.');
    expect(got).toEqual([]);
  });
});

/** What a program prints in which the signals are those of another environment, as in jsdom. */
async function underForeignSignals(program: string): Promise<string> {
  const code = `
    class AbortSignal extends EventTarget {
      aborted = false;
      reason = undefined;
    }
    globalThis.AbortController = class {
      signal = new AbortSignal();
      abort(reason) {
        Object.assign(this.signal, { aborted: true, reason });
        this.signal.dispatchEvent(new Event('abort'));
      }
    };
    const { createPlatformClient } = await import('./src/platform.ts');
    const path = ${JSON.stringify(path)};
    const platform = createPlatformClient({ baseUrl: '${baseUrl}' });
    ${program}`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code];
  return (await run(process.execPath, args, { cwd })).stdout.trim();
}

describe('where AbortController is that of jsdom, a call', () => {
  it('is answered', async () => {
    const program = 'console.log((await platform.readPassword({ path })).data.status);';
    expect(await underForeignSignals(program)).toBe('OK');
    expect(got.splice(0)).toEqual(['GET undefined ']);
  });

  it('is ended by a signal of jsdom', async () => {
    const program = `
      const leaving = new AbortController();
      const call = platform.readPassword({ path, signal: leaving.signal });
      leaving.abort(new Error('left'));
      console.log(await call.catch(({ message }) => message));`;
    expect(await underForeignSignals(program)).toBe('left');
    got.splice(0);
  });
});

describe('a base URL that is a path', () => {
  it('is one of the host that the page comes from', async () => {
    const program = `
      globalThis.location = new URL('${baseUrl}/account?tab=password');
      const here = createPlatformClient({ baseUrl: '/' });
      console.log((await here.readPassword({ path })).data.status);`;
    expect(await underForeignSignals(program)).toBe('OK');
    got.splice(0);
  });

  it('is refused where there is no page, and so is that of another host', () => {
    for (const given of ['/platform/v1', '//elsewhere.example/v1'])
      expect(() => createPlatformClient({ baseUrl: given })).toThrow(/^Give an absolute baseUrl/);
  });
});

describe('a Content-Type of the caller', () => {
  it('that would be another action is refused', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const platform = createPlatformClient({ region: 'EU', fetch });
    const headers = { 'content-type': 'application/json' };
    await expect(platform.resetPassword({ path, body, headers })).rejects.toThrow(
      new TypeError('The action decides the Content-Type. Leave it out.'),
    );
    expect(requests).toEqual([]);
  });

  it('that is the one of the action is taken, and so is any without a body', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const platform = createPlatformClient({ region: 'EU', fetch });
    await platform.resetPassword({ path, body, headers: { 'Content-Type': reset } });
    await platform.GET(password, { params: { path }, headers: { 'content-type': 'text/plain' } });
    expect(requests.map(({ headers }) => headers.get('content-type'))).toEqual([
      reset,
      'text/plain',
    ]);
  });
});

it.each(['..', '.', '', 'a/b', '%2e%2e', 'a\\b'])(
  'the userID %j is refused by name',
  async (userID) => {
    const { fetch, requests } = recordingFetch('{}');
    const { environmentID } = path;
    const platform = createPlatformClient({ region: 'EU', environmentID, fetch });
    await expect(platform.deleteUser({ path: { userID } })).rejects.toThrow(
      /^The path parameter userID (is missing|would change the path)/,
    );
    expect(requests).toEqual([]);
  },
);
