import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMock } from '../../src/index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ping-password-failed-start-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a mock that does not start', () => {
  it.each([
    ['certificate and key do not fit', { tls: { cert: 'none', key: 'none' } }],
    ['the client ID is not usable', { clientID: '' }],
  ])('leaves its store to the next one when %s', async (_, options) => {
    const store = `sqlite:${join(folder, 'mock.db')}`;
    await expect(startMock({ quiet: true, store, ...options })).rejects.toThrow(TypeError);
    const mock = await startMock({ quiet: true, store });
    expect((await fetch(`${mock.url}/healthz`)).status).toBe(200);
    await mock.close();
  });
});
