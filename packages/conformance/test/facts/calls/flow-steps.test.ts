import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { currentPassword, newestCode } from '../../../src/vendor-page.ts';
import { actionsOf, type Flow, flowCalls } from './flow-calls.ts';

// What the vendor's pages say of registering, verifying, a second factor, and the media types of a flow.

const mock = usePageMock();
const { act, begin, check, step } = flowCalls(mock);

const code = () => newestCode(mock);

describe('a registration', () => {
  const register = (flow: Flow, more: object = {}) =>
    act(flow, 'user.register', {
      username: 'fake.person',
      email: 'fake.person@example.com',
      password: 'Fake-Harbour-2042!',
      ...more,
    });

  it('asks for the code of the mail, which does not end, and then completes', async () => {
    const flow = (await register(await begin())).body as Flow;
    expect(flow.status).toBe('VERIFICATION_CODE_REQUIRED');
    expect(actionsOf(flow)).toEqual(['user.sendVerificationCode', 'user.verify']);
    const wrong = await act(flow, 'user.verify', { verificationCode: 'wrong000' });
    expect(wrong).toMatchObject({
      status: 400,
      body: {
        code: 'INVALID_DATA',
        details: [{ code: 'INVALID_VALUE', target: 'verificationCode' }],
      },
    });
    const verificationCode = await code();
    expect(verificationCode).toMatch(/^[A-Z0-9]{8}$/i);
    expect(await step(flow, 'user.verify', { verificationCode })).toMatchObject({
      status: 'COMPLETED',
    });
  });

  it('sends another code, and stays as it is', async () => {
    const flow = (await register(await begin())).body as Flow;
    const first = await code();
    const again = await step(flow, 'user.sendVerificationCode');
    expect(again.status).toBe('VERIFICATION_CODE_REQUIRED');
    expect(await code()).not.toBe(first);
  });

  it.each<[string, object, object]>([
    ['UNIQUENESS_VIOLATION', { username: 'user.ok' }, { target: 'username' }],
    ['INVALID_VALUE', { email: 'no address' }, { target: 'email' }],
    [
      'INVALID_VALUE',
      { password: 'weak' },
      {
        target: 'password',
        innerError: { unsatisfiedRequirements: expect.arrayContaining(['length']) },
      },
    ],
  ])('is refused as %s for %j', async (detail, more, rest) => {
    expect(await register(await begin(), more)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_DATA', details: [{ code: detail, ...rest }] },
    });
  });
});

describe('a second factor', () => {
  it('asks for the passcode of a device, and counts it among the methods', async () => {
    const flow = await check(await begin(), 'user.mfa');
    expect(flow).toMatchObject({
      status: 'OTP_REQUIRED',
      selectedDevice: { id: expect.any(String) },
      _embedded: { devices: [{ id: expect.any(String), type: 'EMAIL', status: 'ACTIVE' }] },
    });
    expect(actionsOf(flow)).toEqual(['device.select', 'otp.check']);
    expect(await act(flow, 'otp.check', { otp: 'wrong' })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_DATA', details: [{ code: 'INVALID_OTP', target: 'otp' }] },
    });
    expect(await step(flow, 'otp.check', { otp: await code() })).toMatchObject({
      status: 'COMPLETED',
    });
  });

  it('fails where the policy asks for one and the user has no device', async () => {
    const flow = await check(await begin({ acr_values: 'Multi_Factor' }), 'user.ok');
    expect(flow).toMatchObject({
      status: 'FAILED',
      error: { code: 'NO_USABLE_DEVICES', message: expect.any(String) },
    });
  });
});

describe('the media type of a step', () => {
  const body = JSON.stringify({ username: 'user.ok', password: currentPassword });

  it('is that of an action, and application/json is 415', async () => {
    const answer = await act(await begin(), '', body, 'application/json');
    expect(answer.status).toBe(415);
  });

  it('may name UTF-8', async () => {
    const type = 'application/vnd.pingidentity.usernamePassword.check+json; charset=UTF-8';
    expect((await act(await begin(), '', body, type)).status).toBe(200);
  });
});

describe('session.reset', () => {
  it('takes a flow back to its first status', async () => {
    const begun = await begin();
    expect(await step(begun, 'session.reset')).toMatchObject({
      id: begun.id,
      status: 'USERNAME_PASSWORD_REQUIRED',
    });
  });
});
