import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSandbox } from '../src/create-sandbox.ts';
import { keyedStore, testSandbox } from './world.ts';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const worker = new URLSearchParams({
  grant_type: 'client_credentials',
  client_id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  client_secret: 'sandbox-worker-secret',
});

const read = async (response: Response) => (await response.json()) as Record<string, unknown>;

describe('fetch of a sandbox', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const path = `/_mock/worlds/${environmentID}`;

  it('takes a text, a URL and a Request, each with options', async () => {
    const { fetch } = testSandbox();
    const url = `http://sandbox${path}`;
    for (const input of [url, new URL(url), new Request(url)])
      expect((await fetch(input)).status).toBe(200);
    const patch = {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"Mine"}',
    };
    expect(await read(await fetch(url, patch))).toMatchObject({ name: 'Mine' });
    expect(await read(await fetch(new Request(url), patch))).toMatchObject({ name: 'Mine' });
  });

  it('takes the place of the global one', async () => {
    const sandbox = testSandbox();
    const stand: typeof fetch = sandbox.fetch;
    vi.stubGlobal('fetch', stand);
    expect((await fetch(`http://sandbox${path}`)).status).toBe(200);
  });

  it('answers a redirect and follows none', async () => {
    const { fetch } = testSandbox();
    const query = new URLSearchParams({
      client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
      response_type: 'code',
      redirect_uri: 'http://127.0.0.1:4020/callback',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    });
    const response = await fetch(`http://sandbox/auth/${environmentID}/as/authorize?${query}`);
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      expect.stringContaining('http://127.0.0.1:4020/'),
    ]);
  });
});

describe('the hosts of the vendor', () => {
  const sandbox = () => createSandbox({ store: keyedStore(), vendorHosts: true });

  it.each(['com', 'eu', 'ca', 'com.au', 'sg', 'asia'])(
    'lead to the sandbox, and its links lead to them: pingone.%s',
    async (domain) => {
      const { fetch } = sandbox();
      const auth = `https://auth.pingone.${domain}/${environmentID}`;
      const issued = await fetch(`${auth}/as/token`, {
        method: 'POST',
        headers: form,
        body: worker,
      });
      const { access_token } = await read(issued);
      const [, payload = ''] = String(access_token).split('.');
      expect(JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))).toMatchObject({
        iss: `${auth}/as`,
        aud: [`https://api.pingone.${domain}`],
      });
      const api = `https://api.pingone.${domain}/v1/environments/${environmentID}`;
      const user = await fetch(`${api}/users/${userID}`, {
        headers: { authorization: `Bearer ${access_token}` },
      });
      expect(await read(user)).toMatchObject({
        _links: { self: { href: `${api}/users/${userID}` } },
      });
      expect(await read(await fetch(`${auth}/as/.well-known/openid-configuration`))).toMatchObject({
        issuer: `${auth}/as`,
        jwks_uri: `${auth}/as/jwks`,
      });
    },
  );

  it.each(['com', 'eu', 'com.au'])('lead to the Directory: pingone.%s', async (domain) => {
    const { fetch } = sandbox();
    const url = `https://directory-api.pingone.${domain}/api/directory/user`;
    const authorization = `Basic ${btoa('sandbox-directory:sandbox-api-key')}`;
    const response = await fetch(`${url}/4ec0bb1e-37b0-414e-b27e-b17ec8ee9321`, {
      headers: { authorization },
    });
    expect(response.status).toBe(200);
    expect(JSON.stringify(await read(response))).toContain(`${url}/4ec0bb1e`);
  });

  it('keep the session cookie to the environment', async () => {
    const { fetch } = sandbox();
    const cookieAt = async (base: string) => {
      const query = new URLSearchParams({
        client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
        response_type: 'code',
        response_mode: 'pi.flow',
        redirect_uri: 'http://127.0.0.1:4020/callback',
        code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        code_challenge_method: 'S256',
      });
      const { _links: links } = await read(await fetch(`${base}/as/authorize?${query}`));
      const { href } = (links as { self: { href: string } }).self;
      const checked = await fetch(href, {
        method: 'POST',
        headers: { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
        body: JSON.stringify({ username: 'user.ok', password: 'Tr4vel-Lightly-88' }),
      });
      return [
        href.split('/flows/')[0],
        /Path=([^;]*)/.exec(checked.headers.get('set-cookie') ?? '')?.[1],
      ];
    };
    const auth = `https://auth.pingone.eu/${environmentID}`;
    expect(await cookieAt(auth)).toEqual([auth, `/${environmentID}`]);
    expect(await cookieAt('https://login.example.com')).toEqual(['https://login.example.com', '/']);
  });

  it('and a custom domain, whose paths and issuer have no environment', async () => {
    const { fetch } = sandbox();
    const issued = await fetch('https://login.example.com/as/token', {
      method: 'POST',
      headers: form,
      body: worker,
    });
    expect(issued.status).toBe(200);
    const discovery = 'https://login.example.com/as/.well-known/openid-configuration';
    expect(await read(await fetch(discovery))).toMatchObject({
      issuer: 'https://login.example.com/as',
      token_endpoint: 'https://login.example.com/as/token',
    });
  });

  it('and custom domains of other environments, where these are named', async () => {
    const { fetch } = createSandbox({
      store: keyedStore(),
      vendorHosts: { customDomains: { 'login.example.com': environmentID } },
    });
    const keys = (host: string) => fetch(`https://${host}/as/jwks`);
    expect((await keys('login.example.com')).status).toBe(200);
    expect((await keys('other.example.com')).status).toBe(404);
  });

  it('are not answered unless that is asked for', async () => {
    const { fetch } = testSandbox();
    expect((await fetch(`https://auth.pingone.eu/${environmentID}/as/jwks`)).status).toBe(404);
  });
});
