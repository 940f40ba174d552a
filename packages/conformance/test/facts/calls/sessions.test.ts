import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { environmentID } from '../../../src/vendor-page.ts';
import { browserCalls, callback, locationOf } from './browser-calls.ts';

// What the vendor's pages say of sign-ons in a browser, and of its session.

const mock = usePageMock();
const { authorize, register, signOn } = browserCalls(mock);

describe('a sign-on', () => {
  it('begins at the page of the application, with environment and flow', async () => {
    await register('first', { loginPageUrl: 'https://app.example.com/sign-on' });
    const response = await authorize();
    expect(response.status).toBe(302);
    const { origin, pathname, searchParams } = locationOf(response);
    expect(origin + pathname).toBe('https://app.example.com/sign-on');
    expect(searchParams.get('environmentId')).toBe(environmentID);
    expect(searchParams.get('flowId')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('goes back to the application with a code and the state', async () => {
    await register('first');
    const { resumed } = await signOn();
    const { origin, pathname, searchParams } = locationOf(resumed);
    expect([resumed.status, origin + pathname]).toEqual([302, callback]);
    expect([...searchParams.keys()].sort()).toEqual(['code', 'state']);
    expect(searchParams.get('state')).toBe('fake-state');
  });

  it.each([
    ['query', 'search'],
    ['fragment', 'hash'],
  ] as const)('answers by %s', async (mode, part) => {
    await register('first');
    const { resumed } = await signOn({ response_mode: mode });
    expect(locationOf(resumed)[part]).toContain('code=');
  });

  it('answers by a page that posts itself', async () => {
    await register('first');
    const { resumed } = await signOn({ response_mode: 'form_post' });
    expect(resumed.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await resumed.text()).toMatch(/<form[^>]* method="post"/i);
  });

  it('holds for all applications of the browser', async () => {
    await register('first');
    await register('second');
    const { cookie } = await signOn();
    const again = await authorize({ client_id: 'second' }, { cookie });
    expect(locationOf(again).searchParams.get('code')).toMatch(/./);
  });

  it('ends after 30 days', async () => {
    await register('first');
    const { cookie } = await signOn();
    await mock.arrange('POST', '/clock/advance', { by: 'P30DT1S' });
    const again = await authorize({}, { cookie });
    expect(locationOf(again).searchParams.has('code')).toBe(false);
  });
});

describe('prompt', () => {
  it('none is login_required where nobody has signed on', async () => {
    await register('first');
    const { origin, pathname, searchParams } = locationOf(await authorize({ prompt: 'none' }));
    expect(origin + pathname).toBe(callback);
    expect(searchParams.get('error')).toBe('login_required');
    expect(searchParams.get('error_description')).toMatch(/./);
  });

  it('login asks in any case', async () => {
    await register('first');
    const { cookie } = await signOn();
    const again = await authorize({ prompt: 'login' }, { cookie });
    expect(locationOf(again).searchParams.has('flowId')).toBe(true);
  });
});
