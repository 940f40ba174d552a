import { describe, expect, it } from 'vitest';
import { operationChanges } from '../../src/changelog/contract-changes.ts';
import { apiOf } from '../../src/contract.ts';
import { petApi, withOperation } from '../example-api.ts';
import { feed, object, string, withBody } from './feed-pet.ts';

/** The changes of `feedPet` in words, breaking ones with a mark. */
const changesOf = (released: typeof petApi, api: typeof petApi) =>
  operationChanges(released, api).flatMap(({ changes }) =>
    changes.map(({ text, breaks }) => (breaks ? `! ${text}` : text)),
  );

describe('the changes of an operation', () => {
  it('are none between the same documents', () => {
    expect(operationChanges(petApi, petApi)).toEqual([]);
  });

  it.each([
    [
      'a member that is gone',
      object({ a: string, b: string }),
      object({ a: string }),
      ['! The body no longer has `b`.'],
    ],
    [
      'a member that is new',
      object({ a: string }),
      object({ a: string, b: string }),
      ['The body can have `b`.'],
    ],
    [
      'a new member that it needs',
      object({ a: string }),
      object({ a: string, b: string }, ['b']),
      ['! The body now needs `b`.'],
    ],
    [
      'a known member that it needs',
      object({ a: string }),
      object({ a: string }, ['a']),
      ['! The body now needs `a`.'],
    ],
    [
      'a need of one form alone',
      { oneOf: [object({ a: string }), object({ b: string })] },
      { oneOf: [object({ a: string }, ['a']), object({ b: string })] },
      [],
    ],
    [
      'a type that takes less',
      object({ a: { type: ['string', 'null'] } }),
      object({ a: string }),
      ['! Another type in the body: `a`.'],
    ],
    [
      'a type that takes more',
      object({ a: string }),
      object({ a: { type: ['string', 'null'] } }),
      [],
    ],
    [
      'a limit',
      object({ a: string }),
      object({ a: { ...string, maxLength: 9 } }),
      ['! Other limits in the body: `a`.'],
    ],
    ['the end of a limit', object({ a: { ...string, maxLength: 9 } }), object({ a: string }), []],
    [
      'a new object by its own name alone',
      object({}),
      object({ a: object({ b: object({ c: string }) }) }),
      ['The body can have `a`.'],
    ],
  ])('tell %s', (_, before, now, changes) => {
    expect(changesOf(withBody(before), withBody(now))).toEqual(changes);
  });

  it('tell other callers and another status', () => {
    const changed = withOperation(...feed, {
      security: [{ account: [] }],
      responses: { 204: {} },
    });
    expect(changesOf(petApi, changed)).toEqual([
      '! No longer callable with: token.',
      'Callable with: account.',
      '! It no longer answers `200`.',
      'It can answer `204`.',
      '! The response no longer has `name`.',
    ]);
  });

  it('tell operations that are new or gone', () => {
    const { paths, ...document } = petApi.document;
    const { '/pets': _, ...rest } = paths;
    const smaller = apiOf('platform', { ...document, paths: rest });
    expect(changesOf(petApi, smaller)).toEqual(['! Removed.']);
    expect(changesOf(smaller, petApi)).toEqual(['New.']);
  });
});
