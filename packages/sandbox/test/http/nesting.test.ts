import { describe, expect, it } from 'vitest';
import { isTooDeep, mostLevels } from '../../src/http/nesting.ts';

const nested = (levels: number, inside = '') =>
  `${'['.repeat(levels)}${inside}${']'.repeat(levels)}`;

describe('the levels of a JSON text', () => {
  it.each([
    ['as many as there may be', nested(mostLevels), false],
    ['one more', nested(mostLevels + 1), true],
    ['one more in objects', `${'{"a":'.repeat(mostLevels)}[]${'}'.repeat(mostLevels)}`, true],
    ['200,000', nested(200_000), true],
    ['200,000 that nobody closes', '['.repeat(200_000), true],
    ['one after the other', nested(1, Array(1000).fill('[]').join()), false],
    ['brackets in a text', JSON.stringify(['['.repeat(1000)]), false],
    ['brackets after an escaped quote', JSON.stringify([`"${'['.repeat(1000)}`]), false],
    ['brackets after a backslash', `["\\\\",${nested(mostLevels)}]`, true],
    ['brackets in a text that nobody ends', `["${'['.repeat(1000)}`, false],
  ])('are counted, %s', (_, text, deep) => {
    expect(isTooDeep(text)).toBe(deep);
  });
});
