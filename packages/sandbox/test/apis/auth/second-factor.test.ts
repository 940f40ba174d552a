import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';
import { asksForPasscode, devicesOf, secondFactorIn } from './second-factor.ts';
import { beginFlow, checkIn, redeem, redirected, resume, shown } from './sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
let factor: ReturnType<typeof secondFactorIn>;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
  factor = secondFactorIn(world);
});

describe('a user with one device', () => {
  it('is asked for a passcode after the password', async () => {
    const { answer } = await factor.begun();
    expect(shown(answer)).toEqual(asksForPasscode);
    const [device] = devicesOf(answer);
    expect(answer.body).toMatchObject({
      authenticators: ['pwd'],
      bypassAllowed: false,
      selectedDevice: { id: device?.id },
      _embedded: {
        user: { username: 'user.mfa' },
        devices: [{ type: 'EMAIL', status: 'ACTIVE', email: 'u*******@example.com' }],
      },
    });
    expect((await world.entry())['rule']).toBe('right password; passcode sent to the EMAIL device');
  });

  it('finds the passcode in the inbox, and nowhere else', async () => {
    const { flowID } = await factor.begun();
    const code = await factor.passcode();
    expect(code).toMatch(/^\d{6}$/);
    expect(await factor.newest()).toMatchObject({
      kind: 'passcode',
      to: 'user.mfa@example.com',
      subject: 'Your passcode',
      text: `Your passcode is ${code}. It is good for 30 minutes.`,
    });
    await factor.check(flowID, code);
    const { body } = await world.control('GET', '/journal');
    expect(JSON.stringify(body)).not.toContain(`"${code}"`);
  });

  it('completes the sign-on, whose code brings tokens', async () => {
    const { flowID, cookie } = await factor.begun();
    const answer = await factor.check(flowID, await factor.passcode(), cookie);
    expect(shown(answer)).toEqual(['COMPLETED', []]);
    expect(member(answer.body, 'authenticators')).toEqual(['pwd', 'otp']);
    expect(member(answer.body, 'selectedDevice')).toBeUndefined();
    expect((await world.entry())['rule']).toBe('right passcode');
    const code = redirected(await resume(world, flowID, cookie), 'code') ?? '';
    expect((await redeem(world, code)).status).toBe(200);
  });

  it('cannot resume before the passcode', async () => {
    const { flowID, cookie } = await factor.begun();
    expect(outcome(await resume(world, flowID, cookie))).toBe(
      '400 REQUEST_FAILED CONSTRAINT_VIOLATION',
    );
  });

  it('is asked after a password that had to be changed, too', async () => {
    await world.password('user.mfa', 'forceChange');
    const { flowID, answer } = await factor.begun();
    expect(shown(answer)).toEqual(['MUST_CHANGE_PASSWORD', ['password.reset']]);
    const changed = await world.flowCall(flowID, 'password.reset', {
      currentPassword,
      newPassword,
    });
    expect(shown(changed)).toEqual(asksForPasscode);
    expect((await world.entry())['rule']).toBe(
      'changed in the flow; passcode sent to the EMAIL device',
    );
  });

  it('is asked after a recovered password, too', async () => {
    const flowID = await beginFlow(world);
    await world.flowCall(flowID, 'password.forgot', { username: 'user.mfa' });
    const recoveryCode = await factor.passcode();
    const body = { recoveryCode, newPassword };
    expect(shown(await world.flowCall(flowID, 'password.recover', body))).toEqual(asksForPasscode);
  });

  it('is shown the flow with its devices when it is read', async () => {
    const { flowID, answer } = await factor.begun();
    const read = await world.auth('GET', `/flows/${flowID}`);
    expect(shown(read)).toEqual(asksForPasscode);
    expect(devicesOf(read)).toEqual(devicesOf(answer));
  });
});

describe('the sign-on policy in acr_values', () => {
  const signOnWith = async (acr_values: string, user: string) =>
    checkIn(world, await beginFlow(world, { acr_values }), user);

  it('Multi_Factor fails the sign-on of a user without a device', async () => {
    const answer = await signOnWith('Multi_Factor', 'user.ok');
    expect(shown(answer)).toEqual(['FAILED', []]);
    expect(member(answer.body, 'error', 'code')).toBe('NO_USABLE_DEVICES');
    expect((await world.entry())['rule']).toBe(
      'right password; Multi_Factor asks for a device, and the user has none',
    );
  });

  it.each([
    ['Single_Factor', 'COMPLETED'],
    ['Multi_Factor', 'OTP_REQUIRED'],
    ['Single_Factor Multi_Factor', 'COMPLETED'],
    ['Multi_Factor Single_Factor', 'OTP_REQUIRED'],
    ['Something_Else', 'OTP_REQUIRED'],
  ])('%s leads user.mfa to %s', async (acr_values, status) => {
    expect(shown(await signOnWith(acr_values, 'user.mfa'))[0]).toBe(status);
  });
});
