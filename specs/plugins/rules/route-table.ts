import type { Oas3Rule } from '@redocly/openapi-core';

const methods = new Set(['get', 'put', 'post', 'patch', 'delete', 'head', 'options']);

/** The route table maps a path and a method to an operation file and holds nothing else. */
export const routeTable: Oas3Rule = () => ({
  PathItem(pathItem, { report, location }) {
    for (const [key, value] of Object.entries(pathItem)) {
      const at = location.child([key]).key();
      if (!methods.has(key)) {
        report({
          message: `\`${key}\` does not belong in the route table; move it to the operation file.`,
          location: at,
        });
        continue;
      }
      const { $ref: ref, ...siblings } = (value ?? {}) as { $ref?: unknown };
      if (
        typeof ref !== 'string' ||
        !/^operations\/[A-Za-z0-9]+\.yaml$/.test(ref) ||
        Object.keys(siblings).length > 0
      ) {
        report({
          message: `\`${key}\` must be a single $ref to operations/<operationId>.yaml.`,
          location: at,
        });
      }
    }
  },
});
