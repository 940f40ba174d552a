import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recorded } from '@ping-password/traffic';
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
