import { describe, expect, it } from 'vitest';
import { readApis } from '../src/contract.ts';
import { needs } from '../src/index-page/needs.ts';
import { entriesOf, entryOf } from '../src/reference/action-entry.ts';
import { requestsOf } from '../src/samples/request.ts';

const entries = (await readApis()).flatMap(entriesOf);

describe.each(needs)('the need "$need"', ({ action: name, example, caller }) => {
  it('names an action of the contract, and an example and a caller that it has', () => {
    const { api, action } = entryOf(entries, name);
    const examples = requestsOf(api, action).map((request) => request.example);
    if (example !== undefined) expect(examples).toContain(example);
    if (caller !== undefined) expect(action.security.flat()).toContain(caller);
  });
});

it('an action that is not in the contract is refused by name', () => {
  expect(() => entryOf(entries, 'platform/guessPassword')).toThrow(
    new Error('There is no action platform/guessPassword.'),
  );
});
