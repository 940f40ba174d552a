import { describe, expect, it } from 'vitest';
import { toldOf, useAuth } from './auth-calls.ts';
import { wrong } from './refusals.ts';

const auth = useAuth();

describe('an ID token that signs off', () => {
  it.each([
    ['', 'REQUIRED_VALUE', 'id_token_hint is required.'],
    ['x', 'INVALID_VALUE', 'id_token_hint is no ID token of this environment.'],
  ])('is not "%s": %s', async (hint, code, message) => {
    expect(toldOf(await auth.query('idpSignoff', { id_token_hint: hint }))).toBe(
      wrong('id_token_hint', message, code),
    );
  });
});
