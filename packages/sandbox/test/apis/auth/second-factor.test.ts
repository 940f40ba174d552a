import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, member, outcome, text } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';
import { beginFlow, checkIn, cookieOf, redeem, redirected, resume, shown } from './sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const phone = '+1 512 555 0100';
const asksForPasscode = ['OTP_REQUIRED', ['otp.check', 'device.select']];

const check = (flowID: string, otp: string, cookie?: string) =>
  world.flowCall(flowID, 'otp.check', { otp }, cookie);

const select = (flowID: string, id: unknown) =>
  world.flowCall(flowID, 'device.select', { device: { id } });

const devicesOf = ({ body }: Answer) => member(body, '_embedded', 'devices') as { id: string }[];

const newest = async () => (await world.control('GET', '/inbox/newest')).body;
const passcode = async () => text(await newest(), 'code');

/** A passcode that is not this one. */
const wrong = (code: string) => code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));

/** A flow in which `user.mfa` has sent the password. */
async function begun() {
  const flowID = await beginFlow(world);
  const answer = await checkIn(world, flowID, 'user.mfa');
  return { flowID, answer, cookie: cookieOf(answer) };
}

describe('a user with one device', () => {
  it('is asked for a passcode after the password', async () => {
    const { answer } = await begun();
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
    const { flowID } = await begun();
    const code = await passcode();
    expect(code).toMatch(/^\d{6}$/);
    expect(await newest()).toMatchObject({
      kind: 'passcode',
      to: 'user.mfa@example.com',
      subject: 'Your passcode',
      text: `Your passcode is ${code}. It is good for 30 minutes.`,
    });
    await check(flowID, code);
    const { body } = await world.control('GET', '/journal');
    expect(JSON.stringify(body)).not.toContain(`"${code}"`);
  });

  it('completes the sign-on, whose code brings tokens', async () => {
    const { flowID, cookie } = await begun();
    const answer = await check(flowID, await passcode(), cookie);
    expect(shown(answer)).toEqual(['COMPLETED', []]);
    expect(member(answer.body, 'authenticators')).toEqual(['pwd', 'otp']);
    expect(member(answer.body, 'selectedDevice')).toBeUndefined();
    expect((await world.entry())['rule']).toBe('right passcode');
    const code = redirected(await resume(world, flowID, cookie), 'code') ?? '';
    expect((await redeem(world, code)).status).toBe(200);
  });

  it('cannot resume before the passcode', async () => {
    const { flowID, cookie } = await begun();
    expect(outcome(await resume(world, flowID, cookie))).toBe(
      '400 REQUEST_FAILED CONSTRAINT_VIOLATION',
    );
  });

  it('is asked after a password that had to be changed, too', async () => {
    await world.password('user.mfa', 'forceChange');
    const { flowID, answer } = await begun();
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
    const recoveryCode = await passcode();
    const body = { recoveryCode, newPassword };
    expect(shown(await world.flowCall(flowID, 'password.recover', body))).toEqual(asksForPasscode);
  });

  it('is shown the flow with its devices when it is read', async () => {
    const { flowID, answer } = await begun();
    const read = await world.auth('GET', `/flows/${flowID}`);
    expect(shown(read)).toEqual(asksForPasscode);
    expect(devicesOf(read)).toEqual(devicesOf(answer));
  });
});

describe('a passcode', () => {
  it('is used up by the third wrong one, until another is sent', async () => {
    const { flowID, answer } = await begun();
    const first = await passcode();
    const tries: [string, unknown][] = [];
    for (let time = 0; time < 4; time += 1) {
      const { body, ...rest } = await check(flowID, time === 3 ? first : wrong(first));
      tries.push([
        outcome({ body, ...rest }),
        member(body, 'details', 0, 'innerError', 'attemptsRemaining'),
      ]);
    }
    const refused = '400 INVALID_DATA INVALID_OTP otp';
    expect(tries).toEqual([
      [refused, 2],
      [refused, 1],
      [refused, 0],
      [refused, 0],
    ]);
    expect((await world.entry())['rule']).toBe('the passcode is used up');
    expect(shown(await select(flowID, devicesOf(answer)[0]?.id))).toEqual(asksForPasscode);
    expect(shown(await check(flowID, await passcode()))).toEqual(['COMPLETED', []]);
  });

  it('is refused a second time', async () => {
    const { flowID } = await begun();
    const code = await passcode();
    await check(flowID, code);
    expect(outcome(await check(flowID, code))).toBe('400 REQUEST_FAILED CONSTRAINT_VIOLATION');
  });

  it('is good for its own sign-on only', async () => {
    const { flowID } = await begun();
    const code = await passcode();
    const other = await begun();
    expect(outcome(await check(other.flowID, code))).toBe('400 INVALID_DATA INVALID_OTP otp');
    expect(shown(await check(flowID, code))).toEqual(['COMPLETED', []]);
  });

  it('expires after 30 minutes by the clock', async () => {
    const { flowID } = await begun();
    const code = await passcode();
    for (const by of ['PT14M', 'PT14M', 'PT2M']) {
      await world.advance(by);
      await world.auth('GET', `/flows/${flowID}`);
    }
    const late = await check(flowID, code);
    expect(outcome(late)).toBe('400 INVALID_DATA INVALID_OTP otp');
    expect(member(late.body, 'details', 0, 'message')).toBe('The passcode has expired.');
    expect((await world.entry())['rule']).toBe('the passcode is too old');
  });

  it('is void once another is sent', async () => {
    const { flowID, answer } = await begun();
    const first = await passcode();
    await select(flowID, devicesOf(answer)[0]?.id);
    expect(outcome(await check(flowID, first))).toBe('400 INVALID_DATA INVALID_OTP otp');
    expect(shown(await check(flowID, await passcode()))).toEqual(['COMPLETED', []]);
  });

  it('is refused to a user who was disabled meanwhile', async () => {
    const { flowID } = await begun();
    await world.control('PATCH', `/users/${idOf('user.mfa')}`, { enabled: false });
    expect(outcome(await check(flowID, await passcode()))).toBe(
      '400 REQUEST_FAILED ACCOUNT_NOT_USABLE',
    );
  });
});

describe('a user with two devices', () => {
  beforeEach(async () => {
    const mfaDevices = [{ type: 'EMAIL' }, { type: 'SMS', phone }];
    const changed = await world.control('PATCH', `/users/${idOf('user.ok')}`, { mfaDevices });
    expect(changed.status).toBe(200);
  });

  it('chooses one, and the passcode goes there', async () => {
    const flowID = await beginFlow(world);
    const answer = await checkIn(world, flowID, 'user.ok');
    expect(shown(answer)).toEqual(['DEVICE_SELECTION_REQUIRED', ['device.select']]);
    expect((await world.entry())['rule']).toBe('right password; the user chooses one of 2 devices');
    expect(devicesOf(answer)).toMatchObject([
      { type: 'EMAIL', email: 'u******@example.com' },
      { type: 'SMS', phone: '*************00' },
    ]);
    expect(member((await world.control('GET', '/inbox')).body, 'messages')).toEqual([]);
    const selected = await select(flowID, devicesOf(answer)[1]?.id);
    expect(shown(selected)).toEqual(asksForPasscode);
    expect(member(selected.body, 'selectedDevice', 'id')).toBe(devicesOf(answer)[1]?.id);
    expect((await world.entry())['rule']).toBe('passcode sent to the SMS device');
    expect(await newest()).toMatchObject({ kind: 'passcode', to: phone });
    expect(shown(await check(flowID, await passcode()))).toEqual(['COMPLETED', []]);
  });

  it('changes the device while the passcode is asked for', async () => {
    const flowID = await beginFlow(world);
    const [first, second] = devicesOf(await checkIn(world, flowID, 'user.ok'));
    await select(flowID, first?.id);
    const changed = await select(flowID, second?.id);
    expect(member(changed.body, 'selectedDevice', 'id')).toBe(second?.id);
    expect(shown(await check(flowID, await passcode()))).toEqual(['COMPLETED', []]);
  });

  it.each([
    ['that nobody has', () => '00000000-0000-4000-8000-000000000000'],
    ['of another user', async () => devicesOf((await begun()).answer)[0]?.id],
  ])('is refused a device %s', async (_, idOfOther) => {
    const flowID = await beginFlow(world);
    await checkIn(world, flowID, 'user.ok');
    expect(outcome(await select(flowID, await idOfOther()))).toBe(
      '400 INVALID_DATA INVALID_VALUE device.id',
    );
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
