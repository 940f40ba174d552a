import { createSandbox } from '@ping-password/sandbox';
import { expect, it } from 'vitest';
import { environmentID } from '../../../src/vendor-page.ts';

// What the vendor's pages say of custom domains.

const domain = 'https://login.example.com';
const regional = `https://auth.pingone.eu/${environmentID}`;
const sandbox = createSandbox({
  vendorHosts: { customDomains: { 'login.example.com': environmentID } },
});

const read = async (url: string, init?: RequestInit) => {
  const response = await sandbox.fetch(url, init);
  const text = await response.text();
  return {
    status: response.status,
    cookies: response.headers.getSetCookie(),
    body: text ? JSON.parse(text) : undefined,
  };
};

const query = new URLSearchParams({
  client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
  response_type: 'code',
  response_mode: 'pi.flow',
  redirect_uri: 'http://127.0.0.1:4020/callback',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
});

it.each([domain, regional])('%s is the issuer, and where the endpoints are', async (address) => {
  const { body } = await read(`${address}/as/.well-known/openid-configuration`);
  expect(body).toMatchObject({
    issuer: `${address}/as`,
    authorization_endpoint: `${address}/as/authorize`,
    token_endpoint: `${address}/as/token`,
    jwks_uri: `${address}/as/jwks`,
  });
});

it('a custom domain has the flows without the environment in the path', async () => {
  const { body: flow } = await read(`${domain}/as/authorize?${query}`);
  expect(flow.resumeUrl).toBe(`${domain}/as/resume?flowId=${flow.id}`);
  expect(flow._links.self.href).toBe(`${domain}/flows/${flow.id}`);
  expect((await read(`${domain}/flows/${flow.id}`)).body.id).toBe(flow.id);
});

it('the regional address of the same environment stays valid', async () => {
  const { body: flow } = await read(`${domain}/as/authorize?${query}`);
  expect((await read(`${regional}/flows/${flow.id}`)).body.id).toBe(flow.id);
});

it.each([domain, regional])('a token of %s has its issuer', async (address) => {
  const { body } = await read(`${address}/as/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
      client_secret: 'sandbox-worker-secret',
    }).toString(),
  });
  const [, claims = ''] = body.access_token.split('.');
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString()).iss).toBe(`${address}/as`);
});

it.each([
  [domain, '/'],
  [regional, `/${environmentID}`],
])('the cookie of %s is for %s', async (address, path) => {
  const { cookies } = await read(`${address}/as/authorize?${query}`);
  expect(cookies.find((one) => one.startsWith('ST='))).toContain(`; Path=${path};`);
});

it('a custom domain has no Platform API', async () => {
  const url = `${domain}/v1/environments/${environmentID}/passwordPolicies`;
  expect((await sandbox.fetch(url)).status).toBe(404);
});
