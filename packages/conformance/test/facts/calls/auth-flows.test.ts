import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { currentPassword, environmentID, newestCode } from '../../../src/vendor-page.ts';
import { actionsOf, authorizePath, type Flow, flowCalls } from './flow-calls.ts';

// What the vendor's pages say of the flow; the requests and values are written from them.

const fresh = 'Fake-Harbour-2042!';
const base = `/auth/${environmentID}`;

const mock = usePageMock();
const { act, begin } = flowCalls(mock);

const check = (flow: Flow, username: string, password = currentPassword) =>
  act(flow, 'usernamePassword.check', { username, password });

const failure = (code: string, target?: string) => ({
  status: 400,
  body: { code: 'INVALID_DATA', details: [{ code, ...(target && { target }) }] },
});

describe('a flow', () => {
  it('begins with the user name and the password', async () => {
    const flow = await begin();
    expect(flow.status).toBe('USERNAME_PASSWORD_REQUIRED');
    expect(actionsOf(flow)).toEqual(
      expect.arrayContaining(['usernamePassword.check', 'password.forgot', 'session.reset']),
    );
    expect(flow.resumeUrl).toContain(`/${environmentID}/as/resume?flowId=${flow.id}`);
  });

  it.each([
    ['user.ok', 'COMPLETED', []],
    ['user.expired', 'PASSWORD_EXPIRED', ['password.reset']],
    ['user.mustchange', 'MUST_CHANGE_PASSWORD', ['password.reset']],
  ])('goes on for %s to %s', async (username, status, actions) => {
    const { body } = await check(await begin(), username);
    expect(body).toMatchObject({ status });
    expect(actionsOf(body as Flow)).toEqual(actions);
  });

  it.each(['user.expired', 'user.mustchange'])(
    'is completed when %s has changed the password',
    async (username) => {
      const { body } = await check(await begin(), username);
      const reset = await act(body as Flow, 'password.reset', {
        currentPassword,
        newPassword: fresh,
      });
      expect(reset).toMatchObject({ status: 200, body: { status: 'COMPLETED' } });
    },
  );

  it('that is completed is the last sign-on of its user', async () => {
    const lastSignOn = async () => {
      const { access_token } = (await mock.arrange('POST', '/tokens', {})) as {
        access_token: string;
      };
      const path = `/platform/v1/environments/${environmentID}/users/c3042000-188f-4bc7-a269-dee1602cf7af`;
      const { body } = await mock.send('GET', path, { authorization: `Bearer ${access_token}` });
      return (body as { lastSignOn?: { at: string } }).lastSignOn;
    };
    const { now } = (await mock.arrange('PUT', '/clock', { frozen: true })) as { now: string };
    const flow = await begin();
    await check(flow, 'user.ok', 'wrong');
    expect(await lastSignOn()).toBeUndefined();
    await check(flow, 'user.ok');
    expect(await lastSignOn()).toEqual({ at: now });
  });

  it('refuses a wrong password at the user name, and stays as it is', async () => {
    const flow = await begin();
    expect(await check(flow, 'user.ok', 'wrong')).toMatchObject(
      failure('INVALID_VALUE', 'username'),
    );
    const { body } = await mock.send('GET', `${base}/flows/${flow.id}`);
    expect(body).toMatchObject({ status: 'USERNAME_PASSWORD_REQUIRED' });
  });

  it('tells of a locked password how long it stays locked', async () => {
    expect(await check(await begin(), 'user.locked')).toMatchObject({
      status: 400,
      body: {
        details: [
          { code: 'PASSWORD_LOCKED_OUT', innerError: { secondsUntilUnlock: expect.any(Number) } },
        ],
      },
    });
  });

  it('is gone 15 minutes after the last call', async () => {
    const flow = await begin();
    const read = () => mock.send('GET', `${base}/flows/${flow.id}`);
    await mock.arrange('POST', '/clock/advance', { by: 'PT14M' });
    expect((await read()).status).toBe(200);
    await mock.arrange('POST', '/clock/advance', { by: 'PT15M1S' });
    expect(await read()).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('knows a user name by nobody as 404 where a password is forgotten', async () => {
    const answer = await act(await begin(), 'password.forgot', { username: 'nobody' });
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('takes the recovery code of the mail, with a new password', async () => {
    const { body } = await act(await begin(), 'password.forgot', { username: 'user.ok' });
    const flow = body as Flow;
    expect(flow.status).toBe('RECOVERY_CODE_REQUIRED');
    expect(actionsOf(flow)).toEqual(['password.recover', 'password.sendRecoveryCode']);
    expect(
      await act(flow, 'password.recover', { recoveryCode: 'wrong000', newPassword: fresh }),
    ).toMatchObject(failure('INVALID_VALUE', 'recoveryCode'));
    const recoveryCode = await newestCode(mock);
    const done = await act(flow, 'password.recover', { recoveryCode, newPassword: fresh });
    expect(done).toMatchObject({ status: 200, body: { status: 'COMPLETED' } });
  });

  it.each(['password.reset', 'user.verify'])(
    'does not offer %s at the beginning',
    async (action) => {
      expect(
        (
          await act(await begin(), action, {
            verificationCode: 'a',
            currentPassword: 'a',
            newPassword: 'b',
          })
        ).status,
      ).toBe(400);
    },
  );

  it('sets the cookie ST as it begins, for a browser that has none', async () => {
    const url = mock.url + authorizePath({ response_mode: 'pi.flow' });
    const begun = async (headers: HeadersInit = {}) => {
      const response = await fetch(url, { headers });
      return response.headers.getSetCookie().filter((cookie) => cookie.startsWith('ST='));
    };
    expect(await begun()).toEqual([expect.stringMatching(/^ST=[^;]+; .*HttpOnly/)]);
    expect(await begun({ cookie: 'ST=of-the-browser' })).toEqual([]);
  });

  it('sets the cookie ST for 30 days once the password is right', async () => {
    const flow = await begin();
    const response = await fetch(`${mock.url}${base}/flows/${flow.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
      body: JSON.stringify({ username: 'user.ok', password: currentPassword }),
    });
    const cookie = response.headers.getSetCookie().find((one) => one.startsWith('ST='));
    expect(cookie).toContain('Max-Age=2592000');
    expect(cookie).toContain('HttpOnly');
  });
});
