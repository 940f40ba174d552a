import { startMock } from '@ping-password/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfiguration } from '../src/server/configuration.ts';
import { createPortal } from '../src/server/create-portal.ts';

const origin = 'http://127.0.0.1:4020';
const headers = { host: '127.0.0.1:4020', origin };
let mock: Awaited<ReturnType<typeof startMock>>;

beforeAll(async () => {
  mock = await startMock({ quiet: true });
});
afterAll(() => mock.close());

function ask(method: string, path: string, env: Record<string, string> = {}) {
  const settings = readConfiguration({ PING_BASE_URL: mock.url, ...env });
  const app = createPortal({ ...settings, assets: import.meta.dirname });
  return app.request(`${origin}/api${path}`, { method, headers });
}

const answer = async (...call: Parameters<typeof ask>) => {
  const response = await ask(...call);
  return [response.status, await response.json()];
};

describe('what is given', () => {
  const nowhere = { PING_BASE_URL: 'http://127.0.0.1:1', USER_TOKEN: 'given', FLOW_ID: 'flow' };

  test('is not asked for', async () => {
    expect(await answer('GET', '/user-token', nowhere)).toEqual([200, { token: 'given' }]);
    expect(await answer('POST', '/flow', nowhere)).toEqual([
      200,
      { flowID: 'flow', credentials: 'include' },
    ]);
  });
});

describe('what is not given', () => {
  test('comes from the sandbox', async () => {
    const [status, { token }] = await answer('GET', '/user-token');
    expect([status, token.split('.').length]).toEqual([200, 3]);
    const [, { flowID, credentials }] = await answer('POST', '/flow');
    expect(credentials).toBe('omit');
    const environment = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
    const flow = await fetch(`${mock.url}/auth/${environment}/flows/${flowID}`);
    expect((await flow.json()).status).toBe('MUST_CHANGE_PASSWORD');
  });

  test('is prepared again each time', async () => {
    const [, first] = await answer('POST', '/flow');
    const [, second] = await answer('POST', '/flow');
    expect(first.flowID).not.toBe(second.flowID);
  });

  test('is named when the mock does not answer', async () => {
    const env = { PING_BASE_URL: 'http://127.0.0.1:1' };
    const message =
      'The mock at http://127.0.0.1:1 does not answer. Start it, check PING_BASE_URL and MOCK_PORT, or set USER_TOKEN.';
    expect(await answer('GET', '/user-token', env)).toEqual([
      502,
      { code: 'UNEXPECTED_ERROR', message, details: [{ code: 'PORTAL_NOT_READY', message }] },
    ]);
  });

  test('is named with the words of the mock when it refuses', async () => {
    const [status, { message }] = await answer('GET', '/user-token', {
      USER_ID: '11111111-1111-4111-8111-111111111111',
    });
    expect(status).toBe(502);
    expect(message).toMatch(
      /does not give the user's token: it answers 404 NOT_FOUND.* Check ENVIRONMENT_ID and USER_ID, or set USER_TOKEN\.$/,
    );
  });

  test('cannot be asked for by another site', async () => {
    const settings = readConfiguration({ PING_BASE_URL: mock.url });
    const app = createPortal({ ...settings, assets: import.meta.dirname });
    const foreign = { ...headers, origin: 'https://evil.example' };
    const response = await app.request(`${origin}/api/flow`, { method: 'POST', headers: foreign });
    expect(response.status).toBe(403);
  });
});

test("a worker's secret that is wrong is named, and not shown", async () => {
  const settings = readConfiguration({
    PING_BASE_URL: mock.url,
    WORKER_CLIENT_SECRET: 'wrong-secret',
  });
  const { environmentID, userID } = settings.configuration;
  const app = createPortal({ ...settings, assets: import.meta.dirname });
  const path = `/api/platform/v1/environments/${environmentID}/users/${userID}/password`;
  const response = await app.request(origin + path, {
    method: 'PUT',
    body: '{"newPassword":"Fake-1"}',
    headers: { ...headers, 'content-type': 'application/vnd.pingidentity.password.reset+json' },
  });
  expect(response.status).toBe(502);
  expect((await response.json()).message).toBe(
    `The mock at ${mock.url} does not give the worker's token: it answers 401 invalid_client. The application is not authenticated. Check ENVIRONMENT_ID, WORKER_CLIENT_ID and WORKER_CLIENT_SECRET, or set WORKER_TOKEN.`,
  );
});
