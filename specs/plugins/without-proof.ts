import type { Oas3Decorator } from '@redocly/openapi-core';

/** Leaves out what names the tests of this repository, which whoever takes a document does not have. */
export const withoutProof: Oas3Decorator = () => ({
  Operation: {
    leave(operation) {
      delete (operation as { 'x-proof'?: unknown })['x-proof'];
    },
  },
});
