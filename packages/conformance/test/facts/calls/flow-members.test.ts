import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { environmentID } from '../../../src/vendor-page.ts';
import { authorizePath, flowCalls } from './flow-calls.ts';

// What the vendor's pages and recorded flows say of the members of a flow.

const mock = usePageMock();
const { begin, check, read } = flowCalls(mock);

/** Begins a sign-on by redirect, and reads its flow. */
async function beginByRedirect() {
  const response = await fetch(mock.url + authorizePath({}), { redirect: 'manual' });
  const { searchParams } = new URL(response.headers.get('location') ?? 'about:blank');
  return read(searchParams.get('flowId') ?? '');
}

describe('a flow without redirects', () => {
  it('has the environment, the page, and no session before its end', async () => {
    const flow = await begin();
    expect(flow).toMatchObject({
      environment: { id: environmentID },
      resumeUrl: expect.stringContaining(flow.id),
      _links: { self: { href: expect.any(String) }, signOnPage: { href: expect.any(String) } },
      _embedded: { application: { name: expect.any(String) } },
    });
    expect(flow).not.toHaveProperty('session');
    expect(await check(flow, 'user.ok')).toMatchObject({
      status: 'COMPLETED',
      session: { id: expect.any(String) },
      authorizeResponse: { code: expect.any(String) },
    });
  });
});

describe('a flow with redirects', () => {
  it('has the session, and neither the environment nor a result', async () => {
    const flow = await beginByRedirect();
    expect(flow).toMatchObject({
      session: { id: expect.any(String) },
      _embedded: { application: { name: expect.any(String) } },
    });
    expect(flow).not.toHaveProperty('environment');
    const done = await check(flow, 'user.ok');
    expect(done).toMatchObject({
      status: 'COMPLETED',
      _embedded: { user: { id: expect.any(String), username: 'user.ok' } },
    });
    expect(done).not.toHaveProperty('authorizeResponse');
    expect(Object.keys(done._links)).toEqual(['self']);
  });
});

describe('the times of a flow', () => {
  it('end 15 minutes after the last call', async () => {
    await mock.arrange('PUT', '/clock', { frozen: true });
    const flow = await begin();
    const { now } = (await mock.arrange('GET', '/clock')) as { now: string };
    expect(flow.createdAt).toBe(now);
    expect(Date.parse(flow.expiresAt) - Date.parse(now)).toBe(15 * 60_000);
    await mock.arrange('POST', '/clock/advance', { by: 'PT5M' });
    const later = await check(flow, 'user.expired');
    expect(later.createdAt).toBe(now);
    expect(Date.parse(later.expiresAt) - Date.parse(now)).toBe(20 * 60_000);
  });
});

describe('a password that has to be changed', () => {
  it.each(['user.expired', 'user.mustchange'])('brings the policy along for %s', async (name) => {
    const flow = await check(await begin(), name);
    expect(flow._embedded).toMatchObject({
      user: { username: name },
      passwordPolicy: { name: 'Standard', length: { min: 8, max: 255 } },
    });
  });
});
