import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../src/start-mock.ts';
import { environmentID, password, userID } from './put-password.ts';

let mock: Mock;
let authorization: string;

const control = (path: string, method = 'GET', body?: unknown) =>
  fetch(`${mock.url}/_mock/worlds/${environmentID}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

const check = (headers: Record<string, string> = {}, value = 'Tr4vel-Lightly-88') =>
  fetch(`${mock.url}${password}`, {
    method: 'POST',
    headers: {
      authorization,
      'content-type': 'application/vnd.pingidentity.password.check+json',
      ...headers,
    },
    body: JSON.stringify({ password: value }),
  });

beforeAll(async () => {
  mock = await startMock({ quiet: true });
});
afterAll(() => mock.close());
beforeEach(async () => {
  await control('/reset', 'POST');
  const token = (await (await control('/tokens', 'POST', {})).json()) as { access_token: string };
  authorization = `Bearer ${token.access_token}`;
});

describe('the mock with a state', () => {
  it('checks tokens', async () => {
    expect((await check()).status).toBe(200);
    expect((await check({ authorization: 'Bearer any' })).status).toBe(401);
  });

  it('links to where it was reached', async () => {
    const state = (await (await check()).json()) as { _links: { self: { href: string } } };
    expect(state._links.self.href).toBe(mock.url + password);
  });

  it('varies by Accept and by origin where Accept chooses', async () => {
    expect((await check()).headers.get('vary')).toBe('Accept, Origin');
    expect((await check({ authorization: '' })).headers.get('vary')).toBe('Origin');
  });

  it('gives an example where Prefer asks for one', async () => {
    const response = await check({ prefer: 'example=lockedOut' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ details: [{ code: 'PASSWORD_LOCKED_OUT' }] });
  });

  it('leaves other preferences to the sandbox', async () => {
    expect((await check({ prefer: 'return=minimal' })).status).toBe(200);
  });

  it('streams what happens as server-sent events', async () => {
    const stop = new AbortController();
    const { body, headers } = await fetch(`${mock.url}/_mock/worlds/${environmentID}/events`, {
      signal: stop.signal,
    });
    expect(headers.get('content-type')).toBe('text/event-stream');
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(': open\n\n');
    await check();
    const event = (await reader?.read())?.value ?? '';
    expect(event).toMatch(/^event: journal\ndata: \{.*\}\n\n$/);
    expect(JSON.parse(event.split('data: ')[1] ?? '')).toMatchObject({
      operationId: 'checkPassword',
      status: 200,
      rule: 'right password',
    });
    stop.abort();
  });

  it('keeps the session cookie below its own prefix', async () => {
    const query = new URLSearchParams({
      client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
      response_type: 'code',
      response_mode: 'pi.flow',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    });
    const begun = await fetch(`${mock.url}/auth/${environmentID}/as/authorize?${query}`);
    const { _links } = (await begun.json()) as { _links: { self: { href: string } } };
    const { status, headers } = await fetch(_links.self.href, {
      method: 'POST',
      headers: { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
      body: JSON.stringify({ username: 'user.ok', password: 'Tr4vel-Lightly-88' }),
    });
    expect(status).toBe(200);
    expect(headers.get('set-cookie')).toMatch(
      new RegExp(`^ST=[\\w-]{43}; Path=/auth/${environmentID}; Max-Age=2592000; Secure; HttpOnly`),
    );
  });
});

describe('a fault', () => {
  const failures = async () =>
    (await (await control(`/users/${userID}`)).json()) as { password: { failures: number } };
  const wrong = (headers: Record<string, string>) => check(headers, 'wrong');

  it('cuts the connection before the action', async () => {
    await expect(wrong({ 'x-mock-fault': 'resetBefore' })).rejects.toThrow('fetch failed');
    expect((await failures()).password.failures).toBe(0);
  });

  it('cuts the connection after the action', async () => {
    await expect(wrong({ 'x-mock-fault': 'resetAfter' })).rejects.toThrow('fetch failed');
    expect((await failures()).password.failures).toBe(1);
  });

  it('cuts the answer in the middle', async () => {
    const response = await check({ 'x-mock-fault': 'truncate' });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('limits the rate for one operation and a count of calls', async () => {
    const fault = { kind: 'rateLimit', operationId: 'checkPassword', count: 1 };
    await control('/faults', 'PUT', { faults: [{ ...fault, retryAfterSeconds: 7 }] });
    const limited = await check();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await check()).status).toBe(200);
  });

  it('is refused by name when it does not exist', async () => {
    const response = await check({ 'x-mock-fault': 'flood' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message:
        'X-Mock-Fault takes latency, resetBefore, resetAfter, truncate, rateLimit, error, unavailable.',
    });
  });
});

describe('a burst', () => {
  it('of 10,000 requests on one user is answered in full', async () => {
    const statuses = new Map<number, number>();
    const worker = async () => {
      for (let call = 0; call < 625; call += 1) {
        const { status, body } = await check();
        await body?.cancel();
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    expect(Object.fromEntries(statuses)).toEqual({ 200: 10_000 });
  });
});

describe('a request with more than its action takes', () => {
  const lines: string[] = [];
  const checkOn = async (strict: boolean) => {
    lines.length = 0;
    const other = await startMock({ strict, log: (line) => lines.push(line) });
    const control = `${other.url}/_mock/worlds/${environmentID}`;
    const issued = await fetch(`${control}/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const token = (await issued.json()) as { access_token: string };
    const { status } = await fetch(other.url + password, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token.access_token}`,
        'content-type': 'application/vnd.pingidentity.password.check+json',
      },
      body: JSON.stringify({ password: 'Tr4vel-Lightly-88', canary: 'canary-value' }),
    });
    await other.close();
    return status;
  };

  it('is taken, with a warning in the log', async () => {
    expect(await checkOn(false)).toBe(200);
    expect(lines.slice(-1)).toEqual([
      '  warning: canary is not a member of this request and was ignored.',
    ]);
  });

  it('is refused when the mock is strict', async () => {
    expect(await checkOn(true)).toBe(400);
    expect(lines.slice(-1)).toEqual(['  violation in request: "canary" INVALID_VALUE']);
  });
});
