import { expect, it } from 'vitest';
import { excludesCommonlyUsed } from '../../src/rules/excludes-commonly-used.ts';

const on = { excludesCommonlyUsed: true };
const dictionaries = { isCommonlyUsed: (c: string) => c === 'dragon' };

it('refuses a well-known password', () => {
  expect(excludesCommonlyUsed(on, 'dragon', { dictionaries })).toBe(
    'The password may not be one that many people use.',
  );
  expect(excludesCommonlyUsed(on, 'harbour', { dictionaries })).toBeUndefined();
});

it('is not evaluated without dictionaries', () => {
  expect(excludesCommonlyUsed(on, 'dragon', {})).toBeUndefined();
});

it('is not enforced when absent or off', () => {
  expect(excludesCommonlyUsed({}, 'dragon', { dictionaries })).toBeUndefined();
  expect(
    excludesCommonlyUsed({ excludesCommonlyUsed: false }, 'dragon', { dictionaries }),
  ).toBeUndefined();
});
