import { describe, expect, it } from 'vitest';
import { entriesOf, entryOf } from '../../src/catalog.ts';
import { readApis } from '../../src/contract.ts';
import { needs } from '../../src/home/needs.ts';

const entries = (await readApis()).flatMap(entriesOf);

describe.each(needs)('the need "$need"', ({ action: name, caller }) => {
  it('names an action of the contract, and a caller that it has', () => {
    const { action } = entryOf(entries, name);
    if (caller !== undefined) expect(action.security.flat()).toContain(caller);
  });
});

it('an action that is not in the contract is refused by name', () => {
  expect(() => entryOf(entries, 'platform/guessPassword')).toThrow(
    new Error('There is no action platform/guessPassword.'),
  );
});
