import { describe, expect, it } from 'vitest';
import { knownValues } from '../../src/reference/known-values.ts';

describe('knownValues', () => {
  it('lists the values of an open enum', () => {
    expect(knownValues({ 'x-extensible-enum': ['OK', 'LOCKED'] })).toBe(
      'Known values: `OK`, `LOCKED`.',
    );
  });

  it('makes a table of states, whose code may break after its punctuation', () => {
    const states = {
      MUST_CHANGE: { description: 'This | that.', actions: ['password.reset', 'user.lookup'] },
      DONE: { description: 'It is over.', actions: [] },
    };
    expect(knownValues({ 'x-states': states })).toBe(
      [
        '| Known value | Meaning | Actions |',
        '| --- | --- | --- |',
        '| <code>MUST_<wbr>CHANGE</code> | This \\| that. | <code>password.<wbr>reset</code>, <code>user.<wbr>lookup</code> |',
        '| <code>DONE</code> | It is over. | none |',
      ].join('\n'),
    );
  });

  it('has nothing to say of a closed enum', () => {
    expect(knownValues({ enum: ['a'] })).toBeUndefined();
  });
});
