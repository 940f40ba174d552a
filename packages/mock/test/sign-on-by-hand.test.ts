import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../src/start-mock.ts';
import { environmentID } from './put-password.ts';

const clientID = 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02';
const redirectURI = 'http://127.0.0.1:4020/callback';
const verifier = 'invented-verifier-of-at-least-forty-three-characters';
const password = 'Tr4vel-Lightly-88';

let mock: Mock;
let cookie: string;
beforeAll(async () => {
  mock = await startMock({ quiet: true });
});
afterAll(() => mock.close());
beforeEach(async () => {
  cookie = '';
  await fetch(`${mock.url}/_mock/worlds/${environmentID}/reset`, { method: 'POST' });
});

interface FlowBody {
  status: string;
  _links: Record<string, { href: string }>;
  resumeUrl: string;
  _embedded: { devices?: { id: string; type: string }[] };
  details?: { code: string; target: string }[];
}

const authUrl = () => `${mock.url}/auth/${environmentID}`;

/** A request with the cookies that the mock has set so far, as a browser would send it. */
async function request(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string>), cookie };
  const response = await fetch(url, { ...init, headers, redirect: 'manual' });
  const [pair] = response.headers.getSetCookie();
  if (pair !== undefined) cookie = pair.split(';')[0] ?? '';
  return response;
}

/** Sends a browser to the authorize endpoint, and reads the flow that it comes back with. */
async function begin(prompt?: 'login'): Promise<FlowBody> {
  const query = new URLSearchParams({
    client_id: clientID,
    response_type: 'code',
    redirect_uri: redirectURI,
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...(prompt && { prompt }),
  });
  const { headers } = await request(`${authUrl()}/as/authorize?${query}`);
  const flowID = new URL(headers.get('location') ?? '').searchParams.get('flowId');
  return (await (await request(`${authUrl()}/flows/${flowID}`)).json()) as FlowBody;
}

/** Follows a link of a flow. */
async function follow(flow: FlowBody, action: string, body: object = {}): Promise<FlowBody> {
  const response = await request(flow._links[action]?.href ?? '', {
    method: 'POST',
    headers: { 'content-type': `application/vnd.pingidentity.${action}+json` },
    body: JSON.stringify(body),
  });
  return (await response.json()) as FlowBody;
}

async function mailed(kind: string, to: string): Promise<string> {
  const url = `${mock.url}/_mock/worlds/${environmentID}/inbox/newest?to=${encodeURIComponent(to)}`;
  const message = (await (await fetch(url)).json()) as { kind: string; code: string };
  expect(message.kind).toBe(kind);
  return message.code;
}

/** Goes back to the application, which redeems its code, and gives the claims of the ID token. */
async function claims(flow: FlowBody): Promise<Record<string, unknown>> {
  const { headers, status } = await request(flow.resumeUrl);
  expect(status).toBe(302);
  const code = new URL(headers.get('location') ?? '').searchParams.get('code') ?? '';
  const response = await fetch(`${authUrl()}/as/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientID,
      code,
      redirect_uri: redirectURI,
      code_verifier: verifier,
    }),
  });
  const { id_token } = (await response.json()) as { id_token: string };
  return JSON.parse(Buffer.from(id_token.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

describe('a client with nothing but fetch', () => {
  it('signs on with a passcode', async () => {
    let flow = await begin();
    flow = await follow(flow, 'usernamePassword.check', { username: 'user.mfa', password });
    expect(flow.status).toBe('OTP_REQUIRED');
    const refused = await follow(flow, 'otp.check', { otp: 'wrong' });
    expect(refused.details).toMatchObject([{ code: 'INVALID_OTP', target: 'otp' }]);
    const otp = await mailed('passcode', 'user.mfa@example.com');
    flow = await follow(flow, 'otp.check', { otp });
    expect(flow.status).toBe('COMPLETED');
    expect((await claims(flow))['sub']).toBe('a4d81c3f-2e97-4b50-96fa-3c8e5b71d0ce');
  });

  it('chooses a phone, asks for another passcode and signs on with it', async () => {
    const phone = '+1 512 555 0100';
    const user = `/_mock/worlds/${environmentID}/users/c3042000-188f-4bc7-a269-dee1602cf7af`;
    await fetch(mock.url + user, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mfaDevices: [{ type: 'EMAIL' }, { type: 'SMS', phone }] }),
    });
    let flow = await begin();
    flow = await follow(flow, 'usernamePassword.check', { username: 'user.ok', password });
    expect(flow.status).toBe('DEVICE_SELECTION_REQUIRED');
    const id = flow._embedded.devices?.find(({ type }) => type === 'SMS')?.id;
    flow = await follow(flow, 'device.select', { device: { id } });
    const first = await mailed('passcode', phone);
    flow = await follow(flow, 'device.select', { device: { id } });
    const refused = await follow(flow, 'otp.check', { otp: first });
    expect(refused.details).toMatchObject([{ code: 'INVALID_OTP' }]);
    flow = await follow(flow, 'otp.check', { otp: await mailed('passcode', phone) });
    expect(flow.status).toBe('COMPLETED');
    expect((await claims(flow))['sub']).toBe('c3042000-188f-4bc7-a269-dee1602cf7af');
  });

  it('registers, verifies the address and is signed on', async () => {
    const email = 'new@example.com';
    const person = { username: 'user.new', email, password: 'Fake-Harbour-2042!' };
    let flow = await begin();
    const taken = await follow(flow, 'user.register', { ...person, username: 'user.ok' });
    expect(taken.details).toMatchObject([{ code: 'UNIQUENESS_VIOLATION', target: 'username' }]);
    const weak = await follow(flow, 'user.register', { ...person, password: 'short' });
    expect(weak.details).toMatchObject([{ code: 'INVALID_VALUE', target: 'password' }]);
    flow = await follow(flow, 'user.register', person);
    expect(flow.status).toBe('VERIFICATION_CODE_REQUIRED');
    flow = await follow(flow, 'user.sendVerificationCode');
    const verificationCode = await mailed('verificationCode', email);
    flow = await follow(flow, 'user.verify', { verificationCode });
    expect(flow.status).toBe('COMPLETED');
    expect((await claims(flow))['amr']).toEqual(['pwd']);
    const { password: ownPassword, username } = person;
    // The browser is signed on, so that only a prompt asks again.
    flow = await begin('login');
    const again = { username, password: ownPassword };
    expect((await follow(flow, 'usernamePassword.check', again)).status).toBe('COMPLETED');
  });
});
