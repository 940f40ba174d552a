import { createRequire } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPlatformClient } from '../../src/index.ts';
import { path, recordingFetch } from './recording-fetch.ts';

/** The User-Agent that one call sends. */
async function agentOf(headers?: Record<string, string | null>) {
  const { fetch, requests } = recordingFetch('{"status":"OK"}');
  const platform = createPlatformClient({ region: 'EU', fetch });
  await platform.readPassword({ path, ...(headers && { headers }) });
  return requests[0]?.headers.get('user-agent');
}

describe('the User-Agent', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('names the client and its version', async () => {
    const manifest = createRequire(import.meta.url)('../../package.json');
    const expected = `ping-password-client/${manifest.version}`;
    expect([await agentOf(), await agentOf({ 'x-a': 'b' })]).toEqual([expected, expected]);
  });

  it('is that of the caller when the call has one, or none', async () => {
    expect(await agentOf({ 'User-Agent': 'orders/7' })).toBe('orders/7');
    expect(await agentOf({ 'user-agent': null })).toBe(null);
  });

  it.each([
    ['a page', 'document'],
    ['a worker of a page', 'importScripts'],
  ])('is left to the browser in %s', async (_title, name) => {
    vi.stubGlobal(name, {});
    expect(await agentOf()).toBe(null);
  });
});
