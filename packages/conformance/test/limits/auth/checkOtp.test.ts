import { beforeAll, describe, expect, it } from 'vitest';
import { type Flow, toldOf, useAuth } from './auth-calls.ts';
import { emptyOrNull, type Refusal, unknownMember, wrong } from './refusals.ts';

const auth = useAuth({ strict: true });
const good = { otp: 'x' };
let flow: Flow;

beforeAll(async () => {
  flow = await auth.checked('user.mfa');
});

describe('a passcode is checked', () => {
  it.each<Refusal>([
    ['1 character', good, wrong('otp', 'The passcode is not correct.', 'INVALID_OTP')],
    ...emptyOrNull('otp', good),
    unknownMember(good),
  ])('but not with %s', async (_title, body, told) => {
    expect(toldOf(await auth.act(flow, 'otp.check', body))).toBe(told);
  });
});
