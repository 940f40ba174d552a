import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { nodes } from '../src/runtimes.ts';
import { bundle } from './bundle.ts';
import { onTheWeb } from './on-the-web.ts';
import { type RunningProxy, startProxy } from './proxy.ts';
import { type RunningMock, runMock } from './running-mock.ts';

const run = promisify(execFile);
const project = inject('project');
const cli = join(project, 'node_modules', '.bin', 'ping-password-mock');
let mock: RunningMock;
let proxy: RunningProxy;
/** A server that never answers. */
const silent = createServer(() => undefined);

beforeAll(async () => {
  mock = await runMock(process.execPath, [cli], project);
  proxy = await startProxy();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  proxy?.close();
  silent.closeAllConnections();
  silent.close();
  await mock?.close();
});

async function printed(
  program: string,
  arguments_: string[],
  env = {},
  node = process.execPath,
): Promise<string> {
  const { stdout } = await run(node, [join(project, program), ...arguments_], {
    cwd: project,
    env: { ...process.env, ...env },
  });
  return stdout.trim();
}

it('changes a password by the fetch of undici', async () => {
  expect(await printed('by-undici.js', [mock.url])).toBe(onTheWeb.client);
});

it('changes a password through a proxy, by a dispatcher of undici', async () => {
  expect(await printed('by-undici.js', [mock.url, proxy.url])).toBe(onTheWeb.client);
  expect(new Set(proxy.hosts.splice(0))).toEqual(new Set([new URL(mock.url).host]));
});

it('changes a password through the proxy that the environment names, by Node itself', async () => {
  const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url, NO_PROXY: '' };
  expect(await printed('by-fetch.js', [mock.url], env)).toBe(onTheWeb.client);
  expect(new Set(proxy.hosts.splice(0))).toEqual(new Set([new URL(mock.url).host]));
});

it.each(nodes)('is required by a CommonJS module on $name', async ({ command }) => {
  expect(await printed('by-require.cjs', [mock.url], {}, command)).toBe(
    `function function\n${onTheWeb.client}`,
  );
});

it('changes a password without what React Native lacks, and tells a time-out', async () => {
  const silentOrigin = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const used = await printed('as-in-react-native.js', [mock.url, silentOrigin]);
  expect(JSON.parse(used)).toEqual({
    client: onTheWeb.client,
    timedOut: 'TimeoutError: Timed out. tryLater',
  });
});

it('asks for nothing by name that React Native lacks', async () => {
  const { chunks } = await bundle(project, 'use-client.js');
  const code = chunks.map((chunk) => chunk.code).join('\n');
  const names = /\b(canParse|throwIfAborted|DOMException|AbortSignal\.(any|timeout))\b/g;
  expect(code).toContain('TimeoutError');
  expect(code.match(names)).toBeNull();
});
