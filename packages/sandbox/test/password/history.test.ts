import { compareSync } from 'bcryptjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unsatisfied } from '../../src/password/choose.ts';
import { createRandom } from '../../src/world/random.ts';
import type { PasswordRecord } from '../../src/world/records.ts';
import type { Secret } from '../../src/world/secret.ts';
import { hashSecret } from '../../src/world/secret.ts';
import { seededBytes } from '../random-bytes.ts';

// Each comparison with a cost of 12 takes a quarter of a second; here they are counted.
vi.mock('bcryptjs', () => ({ compareSync: vi.fn(() => false) }));
const compared = vi.mocked(compareSync);
beforeEach(() => compared.mockClear());

const now = Date.parse('2026-03-02T10:00:00Z');
const random = createRandom(seededBytes(1));

const bcrypt = (cost: number, mark = 'a'): Secret => ({
  kind: 'encoded',
  value: `{BCRYPT}$2a$${String(cost).padStart(2, '0')}$${mark.repeat(53)}`,
});

/** Holds a candidate against former passwords, newest first. */
function brokenBy(history: readonly Secret[], candidate = 'Fake-Harbour-2042!') {
  const former = history.map((secret) => ({ secret, replacedAt: now }));
  const password: PasswordRecord = { mustChange: false, failures: 0, history: former };
  const rules = { history: { count: 100, retentionDays: 365 } };
  const dictionaries = undefined;
  const choice = { candidate, profile: [], now, minimumAge: false, dictionaries };
  return unsatisfied(password, rules, choice).map(({ requirement }) => requirement);
}

/** What the passwords that were compared cost together. */
const workDone = () =>
  compared.mock.calls.reduce((sum, [, hash]) => sum + 2 ** Number(hash.slice(4, 6)), 0);

describe('a history of expensive passwords', () => {
  it.each([
    [12, 2],
    [10, 8],
    [4, 100],
  ])('is compared up to a fixed work, bcrypt with a cost of %i %i times', (cost, times) => {
    expect(brokenBy(Array(100).fill(bcrypt(cost)))).toEqual([]);
    expect(compared).toHaveBeenCalledTimes(times);
    expect(workDone()).toBeLessThanOrEqual(2 ** 13);
  });

  it('is compared newest first', () => {
    brokenBy([bcrypt(12, 'a'), bcrypt(12, 'b'), bcrypt(12, 'c')]);
    expect(compared.mock.calls.map(([, hash]) => hash.at(-1))).toEqual(['a', 'b']);
  });

  it('has its cheap passwords compared when no work is left for expensive ones', () => {
    const former = hashSecret('Fake-Lantern-77!', random);
    const history = [...Array(50).fill(bcrypt(12)), former];
    expect(brokenBy(history, 'Fake-Lantern-77!')).toEqual(['history']);
    expect(compared).toHaveBeenCalledTimes(2);
  });
});
