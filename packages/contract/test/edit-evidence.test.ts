import { describe, expect, test } from 'vitest';
import { editEvidence } from '../generate/import-evidence/edit-evidence.ts';

describe('editEvidence', () => {
  const after = { level: 'public', sources: ['A', 'B'], note: 'So: yes.' };

  test.each([
    [
      'a flow map without a note',
      'a: # why\n  x-evidence: { level: inferred, sources: [A] } # here\n  b: 1\n',
      'a: # why\n  x-evidence: { level: public, sources: [A, B], note: "So: yes." } # here\n  b: 1\n',
    ],
    [
      'a folded note',
      'a:\n  x-evidence:\n    level: inferred\n    sources: [A]\n    note: >-\n      One\n      two.\n  b: 1\n',
      'a:\n  x-evidence:\n    level: public\n    sources: [A, B]\n    note: "So: yes."\n  b: 1\n',
    ],
    [
      'a block map without a note',
      'a:\n  x-evidence:\n    level: inferred\n    sources: [A]\n  b: 1\n',
      'a:\n  x-evidence:\n    level: public\n    sources: [A, B]\n    note: "So: yes."\n  b: 1\n',
    ],
    [
      'a place without evidence',
      'a:\n  description: Here.\n  b: 1 # one\n',
      'a:\n  description: Here.\n  x-evidence: { level: public, sources: [A, B], note: "So: yes." }\n  b: 1 # one\n',
    ],
    [
      'a place with a folded description',
      'a:\n  description: >-\n    Here\n    too.\n  b: 1\n',
      'a:\n  description: >-\n    Here\n    too.\n  x-evidence: { level: public, sources: [A, B], note: "So: yes." }\n  b: 1\n',
    ],
  ])('writes into %s', (_what, text, expected) => {
    expect(editEvidence(text, ['a'], () => after)).toBe(expected);
  });
});
