import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/index.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const allowed = 'https://app.example.com';
const excluded = 'https://other.example.net';
const application = {
  id: 'orders-page',
  type: 'SINGLE_PAGE_APP',
  redirectUris: [`${allowed}/callback`],
  corsSettings: { behavior: 'ALLOW_SPECIFIC_ORIGINS', origins: [allowed] },
};
const query = new URLSearchParams({
  client_id: application.id,
  response_type: 'code',
  response_mode: 'pi.flow',
});
const authorize = `/auth/${environmentID}/as/authorize?${query}`;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ quiet: true });
  await fetch(`${mock.url}/_mock/worlds/${environmentID}/applications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(application),
  });
});
afterAll(() => mock.close());

/** Status of an answer to a page, and its headers about origins. */
async function told(url: string, origin: string, init: RequestInit = {}) {
  const headers = { ...(init.headers as Record<string, string>), origin };
  const response = await fetch(url, { ...init, headers });
  const about = [...response.headers].filter(([name]) => /^(vary|access-control-.*)$/.test(name));
  return { status: response.status, ...Object.fromEntries(about) };
}

const readable = (origin: string) => ({
  'access-control-allow-credentials': 'true',
  'access-control-allow-origin': origin,
  'access-control-expose-headers': 'Correlation-Id',
  vary: expect.stringContaining('Origin'),
});
const unreadable = { vary: expect.stringContaining('Origin') };

describe('a page whose application has corsSettings', () => {
  it('reads the answer of authorize from an origin in them', async () => {
    expect(await told(mock.url + authorize, allowed)).toEqual({
      status: 200,
      ...readable(allowed),
    });
  });

  it('gets the answer without the headers from another origin', async () => {
    expect(await told(mock.url + authorize, excluded)).toEqual({ status: 200, ...unreadable });
  });

  it('is told in the preflight where the address names the application', async () => {
    const init = { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } };
    expect(await told(mock.url + authorize, allowed, init)).toMatchObject({
      status: 204,
      ...readable(allowed),
      'access-control-allow-methods': 'GET',
    });
    expect(await told(mock.url + authorize, excluded, init)).toEqual({
      status: 204,
      ...unreadable,
    });
    const unnamed = `${mock.url}/auth/${environmentID}/as/token`;
    expect(await told(unnamed, excluded, init)).toMatchObject(readable(excluded));
  });

  it('calls the rest of the APIs from every origin', async () => {
    const keys = `${mock.url}/auth/${environmentID}/as/jwks?client_id=${application.id}`;
    expect(await told(keys, excluded)).toMatchObject({ status: 200, ...readable(excluded) });
    const sample = authorize.replace(application.id, 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02');
    expect(await told(mock.url + sample, excluded)).toMatchObject(readable(excluded));
  });
});

it('the mode examples allows every origin', async () => {
  const examples = await startMock({ quiet: true, mode: 'examples' });
  const init = { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } };
  expect(await told(examples.url + authorize, excluded, init)).toMatchObject(readable(excluded));
  await examples.close();
});
