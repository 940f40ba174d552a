import { describe, expect, it } from 'vitest';
import { countEvidence, evidenceLine, showEvidence } from '../src/evidence.ts';
import { petApi, sources } from './example-api.ts';

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

describe('showEvidence', () => {
  it('appends the line to the description, at any depth', () => {
    const field = { 'x-evidence': { level: 'page', sources: ['B'] }, description: 'A name.' };
    expect(showEvidence({ list: [{ field }] }, sources)).toEqual({
      list: [{ field: { ...field, description: 'A name.\n\n**Evidence: page** — An older copy' } }],
    });
  });

  it('makes the line the description where there is none', () => {
    const field = { 'x-evidence': { level: 'page', sources: ['B'] } };
    expect(showEvidence(field, sources)).toEqual({
      ...field,
      description: '**Evidence: page** — An older copy',
    });
  });

  it('leaves everything else as it is, and its input too', () => {
    const plain = { description: 'A name.', example: null, list: [1, 'two'] };
    expect(showEvidence(plain, sources)).toEqual(plain);
    const before = structuredClone(petApi.document);
    showEvidence(petApi.document, sources);
    expect(petApi.document).toEqual(before);
  });
});

describe('countEvidence', () => {
  it('counts every part that has its own evidence', () => {
    expect(countEvidence(petApi.document)).toEqual({ page: 1, public: 2, inferred: 1 });
  });
});
