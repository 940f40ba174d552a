import type { Oas3Rule } from '@redocly/openapi-core';

/** Every 4xx has a body with an example, and so has every other response that has one; a page needs none. */
export const responseExamples: Oas3Rule = () => ({
  Operation(operation, { report, location, resolve }) {
    for (const [status, value] of Object.entries(operation.responses ?? {})) {
      const at = location.child(['responses', status]).key();
      const content = Object.entries(resolve(value).node?.content ?? {});
      if (/^4/.test(status) && content.length === 0) {
        report({ message: `${status} must have a body.`, location: at });
      }
      for (const [mediaType, value] of content) {
        if (mediaType !== 'text/html' && Object.keys(value?.examples ?? {}).length === 0) {
          report({ message: `${status} ${mediaType} must have a named example.`, location: at });
        }
      }
    }
  },
});
