import { beforeAll, describe, expect, it } from 'vitest';
import { type Flow, toldOf, useAuth } from './auth-calls.ts';
import { emptyOrNull, type Refusal, unknownMember, wrong } from './refusals.ts';

const auth = useAuth({ strict: true });
const good = { verificationCode: 'x' };
let flow: Flow;

beforeAll(async () => {
  flow = await auth.begin();
  const user = { username: 'x', email: 'x@example.com', password: 'Fake-Harbour-2042!' };
  await auth.act(flow, 'user.register', user);
});

describe('an address is verified', () => {
  it.each<Refusal>([
    [
      'a code of 1 character',
      good,
      wrong('verificationCode', 'The verification code is not correct.'),
    ],
    ...emptyOrNull('verificationCode', good),
    unknownMember(good),
  ])('but not with %s', async (_title, body, told) => {
    expect(toldOf(await auth.act(flow, 'user.verify', body))).toBe(told);
  });

  it('but not sent again with a member, for that action has none', async () => {
    expect(toldOf(await auth.act(flow, 'user.sendVerificationCode', good))).toBe(
      wrong('verificationCode', 'verificationCode is not a member of this request.'),
    );
  });
});
