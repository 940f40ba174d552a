import { describe, expect, it } from 'vitest';
import { withOperations } from '../src/synthetic-document.ts';

const document = {
  openapi: '3.1.0',
  paths: { '/a': { get: { operationId: 'readA' }, put: { operationId: 'writeA' } } },
};

describe('a synthetic document', () => {
  it('has the own operations in the middle of their copies', () => {
    expect(withOperations(document, 10)).toEqual({
      openapi: '3.1.0',
      paths: {
        '/copy0/a': { get: { operationId: 'readA0' }, put: { operationId: 'writeA0' } },
        '/copy1/a': { get: { operationId: 'readA1' }, put: { operationId: 'writeA1' } },
        '/a': { get: { operationId: 'readA' }, put: { operationId: 'writeA' } },
        '/copy2/a': { get: { operationId: 'readA2' }, put: { operationId: 'writeA2' } },
        '/copy3/a': { get: { operationId: 'readA3' }, put: { operationId: 'writeA3' } },
      },
    });
    expect(Object.keys(withOperations(document, 10).paths)).toEqual([
      '/copy0/a',
      '/copy1/a',
      '/a',
      '/copy2/a',
      '/copy3/a',
    ]);
  });

  it('is the document itself when it has enough', () => {
    expect(withOperations(document, 2)).toEqual(document);
  });
});
