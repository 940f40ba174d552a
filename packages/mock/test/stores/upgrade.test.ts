import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/start-mock.ts';

const environmentID = 'aaaaaaaa-0001-4000-8000-000000000001';
const userID = 'aaaaaaaa-0002-4000-8000-000000000001';
const snapshotID = 'da179b46-a918-412c-bdce-d438688d84fa';
const basic = '1c2f9f6b-0d55-4b3c-8f1e-2a6d7e9b4c11';

let folder: string;
let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ping-password-upgrade-'));
  const file = join(folder, 'before-populations.db');
  const database = new DatabaseSync(file);
  database.exec(await readFile(new URL('before-populations.sql', import.meta.url), 'utf8'));
  database.close();
  mock = await startMock({ quiet: true, store: `sqlite:${file}` });
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const world = () => `${mock.url}/_mock/worlds/${environmentID}`;

async function call(method: string, path: string) {
  const headers = { 'content-type': 'application/json' };
  const issued = await fetch(`${world()}/tokens`, { method: 'POST', headers, body: '{}' });
  const { access_token } = (await issued.json()) as { access_token: string };
  return fetch(`${mock.url}/platform/v1/environments/${environmentID}${path}`, {
    method,
    headers: { authorization: `Bearer ${access_token}` },
  });
}

const readUser = async () => (await call('GET', `/users/${userID}`)).json();

/** What a user of that file has now. */
const completed = {
  username: 'ada.quill',
  name: { given: 'Ada', family: 'Quill' },
  account: { status: 'OK' },
  createdAt: '2026-03-02T10:00:00.000Z',
  updatedAt: '2026-03-02T10:00:00.000Z',
  lifecycle: { status: 'ACCOUNT_OK' },
  mfaEnabled: false,
  population: { id: '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34' },
  verifyStatus: 'NOT_INITIATED',
};

describe('a file of the version before populations', () => {
  it('has users with all that users have now', async () => {
    expect(await readUser()).toMatchObject({ ...completed, enabled: false });
  });

  it('has populations that fit its policies', async () => {
    expect((await call('DELETE', `/passwordPolicies/${basic}`)).status).toBe(400);
  });

  it('has applications with all that applications have now', async () => {
    const response = await fetch(`${world()}/applications`);
    expect(await response.json()).toMatchObject({
      applications: [
        { name: 'Sandbox worker', type: 'WORKER', grantTypes: ['CLIENT_CREDENTIALS'] },
        {
          name: 'Sample app',
          type: 'SINGLE_PAGE_APP',
          redirectUris: ['http://127.0.0.1:4020/callback'],
          loginPageUrl: 'http://127.0.0.1:4020/',
          tokenEndpointAuthMethod: 'NONE',
          pkceEnforcement: 'S256_REQUIRED',
          idpSignoff: false,
          parRequirement: 'OPTIONAL',
          parTimeout: 60,
        },
      ],
    });
  });

  it('has snapshots that can be restored', async () => {
    const path = `${world()}/snapshots/${snapshotID}/restore`;
    expect((await fetch(path, { method: 'POST' })).status).toBe(200);
    expect(await readUser()).toMatchObject({ ...completed, enabled: true });
  });
});
