import { describe, expect, it } from 'vitest';
import { text } from '../../../src/limits.ts';
import { toldOf, useAuth } from './auth-calls.ts';
import { emptyOrNull, longUsername, type Refusal, unknownMember } from './refusals.ts';

const auth = useAuth({ strict: true });
const good = { username: 'x' };

const lookUp = async (body: unknown) =>
  toldOf(await auth.act(await auth.begin({ acr_values: 'Identifier_First' }), 'user.lookup', body));

describe('a user is looked up in a flow', () => {
  it.each([1, 128])('by a name of %i characters', async (length) => {
    expect(await lookUp({ username: text(length) })).toBe('200');
  });

  it.each<Refusal>([longUsername(good), ...emptyOrNull('username', good), unknownMember(good)])(
    'but not by %s',
    async (_title, body, told) => {
      expect(await lookUp(body)).toBe(told);
    },
  );
});
