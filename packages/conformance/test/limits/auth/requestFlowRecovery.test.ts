import { beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../src/limits.ts';
import { toldOf, useAuth } from './auth-calls.ts';
import { emptyOrNull, longUsername, type Refusal, unknownMember } from './refusals.ts';

const auth = useAuth({ strict: true });
const good = { username: 'x' };

beforeAll(async () => {
  for (const username of ['x', text(128)])
    await auth.arrange('POST', '/users', { username, password: { value: 'p' } });
});

const forget = async (body: unknown) =>
  toldOf(await auth.act(await auth.begin(), 'password.forgot', body));

describe('a recovery code is asked for in a flow', () => {
  it.each([1, 128])('for a name of %i characters', async (length) => {
    expect(await forget({ username: text(length) })).toBe('200');
  });

  it.each<Refusal>([longUsername(good), ...emptyOrNull('username', good), unknownMember(good)])(
    'but not for %s',
    async (_title, body, told) => {
      expect(await forget(body)).toBe(told);
    },
  );
});
