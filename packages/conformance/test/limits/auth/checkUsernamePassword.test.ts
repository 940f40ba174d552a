import { beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../src/limits.ts';
import { currentPassword } from '../../../src/vendor-page.ts';
import { toldOf, useAuth } from './auth-calls.ts';
import { emptyOrNull, longUsername, type Refusal, unknownMember } from './refusals.ts';

const auth = useAuth({ strict: true });
const good = { username: 'x', password: 'p' };

beforeAll(async () => {
  for (const username of ['x', text(128)])
    await auth.arrange('POST', '/users', { username, password: { value: 'p' } });
});

const check = async (body: unknown) =>
  toldOf(await auth.act(await auth.begin(), 'usernamePassword.check', body));

describe('a password is checked in a flow', () => {
  it('with a user name and a password of 1 character', async () => {
    expect(await check(good)).toBe('200');
  });

  it('with a user name of 128 characters', async () => {
    expect(await check({ ...good, username: text(128) })).toBe('200');
  });

  it('without the user name where the flow knows it', async () => {
    const flow = await auth.begin({ acr_values: 'Identifier_First' });
    await auth.act(flow, 'user.lookup', { username: 'user.ok' });
    const answer = await auth.act(flow, 'usernamePassword.check', { password: currentPassword });
    expect(answer.body).toMatchObject({ status: 'COMPLETED' });
  });

  it.each<Refusal>([
    longUsername(good),
    ...emptyOrNull('username', good),
    ...emptyOrNull('password', good),
    unknownMember(good),
  ])('but not with %s', async (_title, body, told) => {
    expect(await check(body)).toBe(told);
  });
});
