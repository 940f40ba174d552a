import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import { createTestWorld, idOf, type TestWorld, testSandbox } from '../../world.ts';
import { asksForPasscode, devicesOf, secondFactorIn, wrong } from './second-factor.ts';
import { shown } from './sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
let factor: ReturnType<typeof secondFactorIn>;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
  factor = secondFactorIn(world);
});

describe('a passcode', () => {
  it('is used up by the third wrong one, until another is sent', async () => {
    const { flowID, answer } = await factor.begun();
    const first = await factor.passcode();
    const tries: [string, unknown][] = [];
    for (let time = 0; time < 4; time += 1) {
      const { body, ...rest } = await factor.check(flowID, time === 3 ? first : wrong(first));
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
    expect(shown(await factor.select(flowID, devicesOf(answer)[0]?.id))).toEqual(asksForPasscode);
    expect(shown(await factor.check(flowID, await factor.passcode()))).toEqual(['COMPLETED', []]);
  });

  it('is refused a second time', async () => {
    const { flowID } = await factor.begun();
    const code = await factor.passcode();
    await factor.check(flowID, code);
    expect(outcome(await factor.check(flowID, code))).toBe(
      '400 REQUEST_FAILED CONSTRAINT_VIOLATION',
    );
  });

  it('is good for its own sign-on only', async () => {
    const { flowID } = await factor.begun();
    const code = await factor.passcode();
    const other = await factor.begun();
    expect(outcome(await factor.check(other.flowID, code))).toBe(
      '400 INVALID_DATA INVALID_OTP otp',
    );
    expect(shown(await factor.check(flowID, code))).toEqual(['COMPLETED', []]);
  });

  it('expires after 30 minutes by the clock', async () => {
    const { flowID } = await factor.begun();
    const code = await factor.passcode();
    for (const by of ['PT14M', 'PT14M', 'PT2M']) {
      await world.advance(by);
      await world.auth('GET', `/flows/${flowID}`);
    }
    const late = await factor.check(flowID, code);
    expect(outcome(late)).toBe('400 INVALID_DATA INVALID_OTP otp');
    expect(member(late.body, 'details', 0, 'message')).toBe('The passcode has expired.');
    expect((await world.entry())['rule']).toBe('the passcode is too old');
  });

  it('is void once another is sent', async () => {
    const { flowID, answer } = await factor.begun();
    const first = await factor.passcode();
    await factor.select(flowID, devicesOf(answer)[0]?.id);
    expect(outcome(await factor.check(flowID, first))).toBe('400 INVALID_DATA INVALID_OTP otp');
    expect(shown(await factor.check(flowID, await factor.passcode()))).toEqual(['COMPLETED', []]);
  });

  it('is refused to a user who was disabled meanwhile', async () => {
    const { flowID } = await factor.begun();
    await world.control('PATCH', `/users/${idOf('user.mfa')}`, { enabled: false });
    expect(outcome(await factor.check(flowID, await factor.passcode()))).toBe(
      '400 REQUEST_FAILED ACCOUNT_NOT_USABLE',
    );
  });
});
