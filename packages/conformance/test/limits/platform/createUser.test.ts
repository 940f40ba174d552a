import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outcomeOf, text } from '../../../src/limits.ts';
import { type PlatformCalls, startPlatform } from '../../facts/calls/platform-calls.ts';

let api: PlatformCalls;

beforeAll(async () => {
  api = await startPlatform();
});
beforeEach(() => api.reset());
afterAll(() => api.mock.close());

const refused = (target: string, code = 'INVALID_VALUE') => `400 INVALID_DATA ${code} ${target}`;

describe('a user is created', () => {
  it.each([
    ['a user name of 1 character', { username: 'x' }, '201'],
    ['an empty user name', { username: '' }, refused('username', 'EMPTY_VALUE')],
    ['a user name of 128 characters', { username: text(128) }, '201'],
    ['a user name of 129 characters', { username: text(129) }, refused('username')],
  ])('with %s: %o', async (_title, change, outcome) => {
    expect(outcomeOf(await api.send('POST', '/users', change))).toBe(outcome);
  });
});
