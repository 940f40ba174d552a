import { describe, expect, it } from 'vitest';
import { withRemarks } from '../../src/reference/remark.ts';
import { petApi } from '../example-api.ts';

const marked = (part: object) => ('mark' in part ? `Marked ${part.mark}.` : undefined);
const named = (part: object) =>
  'mark' in part && 'name' in part ? `Named ${part.name}.` : undefined;

describe('withRemarks', () => {
  it('appends the remarks to the description in their order, at any depth', () => {
    const field = { mark: 1, name: 'a', description: 'A name.' };
    expect(withRemarks({ list: [{ field }] }, [marked, named])).toEqual({
      list: [{ field: { ...field, description: 'A name.\n\nMarked 1.\n\nNamed a.' } }],
    });
  });

  it('makes a remark the description where there is none', () => {
    expect(withRemarks({ mark: 1 }, [marked, named])).toEqual({
      mark: 1,
      description: 'Marked 1.',
    });
  });

  it('leaves everything else as it is, and its input too', () => {
    const plain = { description: 'A name.', example: null, list: [1, 'two'] };
    expect(withRemarks(plain, [marked])).toEqual(plain);
    const before = structuredClone(petApi.document);
    withRemarks(petApi.document, [() => 'Seen.']);
    expect(petApi.document).toEqual(before);
  });
});
