import { describe, expect, it } from 'vitest';
import { evidenceLine } from '../../src/evidence/evidence.ts';
import { sources } from '../example-api.ts';

describe('evidenceLine', () => {
  it('links a source that has an address', () => {
    expect(evidenceLine({ level: 'public', sources: ['A'] }, sources)).toBe(
      '**Evidence: public** — [Update \\[Password\\]](https://vendor.example/update)',
    );
  });

  it('names a source that has none, and ends with the note', () => {
    const evidence = { level: 'inferred', sources: ['B', 'A'], note: 'Deduced.' } as const;
    expect(evidenceLine(evidence, sources)).toBe(
      '**Evidence: inferred** — An older copy; [Update \\[Password\\]](https://vendor.example/update). Deduced.',
    );
  });

  it('refuses a source that does not exist', () => {
    expect(() => evidenceLine({ level: 'page', sources: ['C'] }, sources)).toThrow(
      new Error('The sources have no C.'),
    );
  });
});
