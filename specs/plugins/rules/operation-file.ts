import type { Oas3Rule } from '@redocly/openapi-core';

const verbThenNoun = /^[a-z]+([A-Z][a-z0-9]*)+$/;
/** OAuth has its own word for this one. */
const wellKnown = 'authorize';
const httpMethod = /^(get|put|post|patch|head|options)[A-Z]/;

/** The operationId is a camelCase verb and noun without an HTTP method, and the stem of its file. */
export const operationFile: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const id = operation.operationId ?? '';
    const at = location.child(['operationId']);
    if (id !== wellKnown && (!verbThenNoun.test(id) || httpMethod.test(id))) {
      report({
        message: `operationId \`${id}\` must be a camelCase verb and noun without an HTTP method.`,
        location: at,
      });
    }
    const stem = /([^/\\]+)\.yaml$/.exec(location.source.absoluteRef)?.[1];
    if (stem !== id) {
      report({
        message: `operationId \`${id}\` must equal the stem of its file, \`${stem}\`.`,
        location: at,
      });
    }
  },
});
