import { type Answer, member, text } from '../../answer.ts';
import type { TestWorld } from '../../world.ts';
import { beginFlow, checkIn, cookieOf } from './sign-on.ts';

/** A number that passcodes are sent to. */
export const phone = '+1 512 555 0100';

/** Status and links of a flow that waits for a passcode. */
export const asksForPasscode = ['OTP_REQUIRED', ['otp.check', 'device.select']];

/** The devices that a flow shows. */
export const devicesOf = ({ body }: Answer) =>
  member(body, '_embedded', 'devices') as { id: string }[];

/** A passcode that is not this one. */
export const wrong = (code: string) =>
  code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));

/** The calls of a second factor in a world. */
export function secondFactorIn(world: TestWorld) {
  const newest = async () => (await world.control('GET', '/inbox/newest')).body;
  return {
    check: (flowID: string, otp: string, cookie?: string) =>
      world.flowCall(flowID, 'otp.check', { otp }, cookie),
    select: (flowID: string, id: unknown) =>
      world.flowCall(flowID, 'device.select', { device: { id } }),
    /** The newest mail, and the passcode in it. */
    newest,
    passcode: async () => text(await newest(), 'code'),
    /** A flow in which `user.mfa` has sent the password. */
    async begun() {
      const flowID = await beginFlow(world);
      const answer = await checkIn(world, flowID, 'user.mfa');
      return { flowID, answer, cookie: cookieOf(answer) };
    },
  };
}
