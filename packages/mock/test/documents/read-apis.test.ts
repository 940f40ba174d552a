import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apis } from '../../../sandbox/test/http/contract.ts';
import { readApis } from '../../src/documents/read-apis.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ping-password-documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The prefix of an API `pets` with these servers. */
async function prefixWith(servers?: { url: string }[]): Promise<string | undefined> {
  await writeFile(join(folder, 'pets.actions.json'), JSON.stringify({ servers, paths: {} }));
  const [api] = await readApis(folder);
  return api?.prefix;
}

describe('the prefix of an API', () => {
  it.each([
    ['https://api.pets.{tld}/v1', '/pets/v1'],
    ['https://api.pets.{tld}', '/pets'],
    ['https://api.pets.example/v1/', '/pets/v1'],
    ['/v1', '/pets/v1'],
    ['http://127.0.0.1:{port}/_mock', '/_mock'],
    ['http://127.0.0.1/_mock/', '/_mock'],
  ])('on %s is %s', async (url, prefix) => {
    expect(await prefixWith([{ url }])).toBe(prefix);
  });

  it('is its name without a server', async () => {
    expect(await prefixWith()).toBe('/pets');
  });

  it('is what the contract says for each API', () => {
    expect(Object.fromEntries(apis.map(({ name, prefix }) => [name, prefix]))).toEqual({
      auth: '/auth',
      control: '/_mock',
      directory: '/directory/api',
      platform: '/platform/v1',
    });
  });
});
