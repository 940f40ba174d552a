import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/start-mock.ts';

const built = new URL('../../dist/inspector/', import.meta.url);
const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
const { version } = JSON.parse(manifest) as { version: string };
const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let sandbox: Mock;
let examples: Mock;

beforeAll(async () => {
  sandbox = await startMock({ quiet: true });
  examples = await startMock({ mode: 'examples', quiet: true });
});
afterAll(() => Promise.all([sandbox.close(), examples.close()]));

describe('GET /', () => {
  it('is the inspector for a browser', async () => {
    const response = await fetch(`${sandbox.url}/?world=any`, { headers: page });
    expect(await response.text()).toContain('<title>Sandbox inspector</title>');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      vary: 'Accept, Origin',
    });
  });

  it('is the list of actions for everything else', async () => {
    const response = await fetch(`${sandbox.url}/`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain('    setPassword');
  });

  it('is the list of actions as a page where there is no sandbox', async () => {
    const text = await (await fetch(examples.url, { headers: page })).text();
    expect(text).toContain('The sandbox is off');
    expect(text).toContain('<code>setPassword</code>');
    expect(text).not.toContain('<code>advanceClock</code>');
    expect(text).not.toContain('<script');
  });
});

describe('GET /_mock', () => {
  it.each(['/_mock', '/_mock/'])('says at %s what there is and where', async (path) => {
    const response = await fetch(sandbox.url + path);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({
      name: '@ping-password/mock',
      version,
      mode: 'sandbox',
      links: {
        worlds: `${sandbox.url}/_mock/worlds`,
        health: `${sandbox.url}/healthz`,
        inspector: `${sandbox.url}/`,
        docs: `${sandbox.url}/_inspector/actions`,
      },
    });
  });

  it('leads to pages that are there', async () => {
    const index = await (await fetch(`${sandbox.url}/_mock`)).json();
    const links = Object.values((index as { links: Record<string, string> }).links);
    const statuses = await Promise.all(links.map(async (link) => (await fetch(link)).status));
    expect(statuses).toEqual([200, 200, 200, 200]);
  });

  it('is for those who may call the control API', async () => {
    const guarded = await startMock({ quiet: true, controlToken: 'fake-control-token' });
    expect((await fetch(`${guarded.url}/_mock`)).status).toBe(401);
    await guarded.close();
    const headers = { origin: 'https://elsewhere.test' };
    expect((await fetch(`${sandbox.url}/_mock`, { headers })).status).toBe(403);
    expect((await fetch(`${sandbox.url}/_mock`, { method: 'POST' })).status).toBe(404);
  });
});

describe('GET /_inspector/', () => {
  it('has every file that the page names', async () => {
    const html = await (await fetch(sandbox.url, { headers: page })).text();
    const paths = [...html.matchAll(/(?:href|src)="(\/_inspector\/[^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(paths).toContain('/_inspector/main.js');
    const statuses = await Promise.all(
      paths.map(async (path) => (await fetch(sandbox.url + path)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('lists the actions that can be made to fail', async () => {
    const actions = await (await fetch(`${sandbox.url}/_inspector/actions.json`)).json();
    expect(actions).toContainEqual({ api: 'platform', operationId: 'resetPassword' });
    expect(actions).not.toContainEqual({ api: 'control', operationId: 'setFaults' });
  });

  it.each([
    '/_inspector/',
    '/_inspector/..%2f..%2fpackage.json',
    '/_inspector/%2e%2e/cli.js',
    '/_inspector/constructor',
    '/_inspector/main.ts',
    '/_inspector',
  ])('has nothing at %s', async (path) => {
    expect((await fetch(sandbox.url + path)).status).toBe(404);
  });

  it('answers HEAD, as those ask who wait for a server to come up', async () => {
    for (const path of ['/', '/_inspector/main.js']) {
      const response = await fetch(sandbox.url + path, { method: 'HEAD' });
      expect([response.status, await response.text()]).toEqual([200, '']);
    }
  });

  it('takes no other method', async () => {
    const response = await fetch(`${sandbox.url}/_inspector/main.js`, { method: 'POST' });
    expect(response.status).toBe(404);
  });
});

it('serves 90 kB of scripts and styles at most, compressed', async () => {
  const names = (await readdir(built)).filter((name) => /\.(js|css)$/.test(name));
  const sizes = await Promise.all(
    names.map(async (name) => gzipSync(await readFile(new URL(name, built))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(90_000);
});
