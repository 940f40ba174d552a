import { ruleOfCalls } from '../parts-of-calls.ts';

const bounds = new Set([
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems'],
  ...['minProperties', 'maxProperties'],
]);
const levels: unknown[] = ['page', 'public'];

/** Whether a source states what the object says. */
const isStated = (object: { 'x-evidence'?: { level?: unknown } } = {}) =>
  levels.includes(object['x-evidence']?.level);

/** The bounds that a schema has; a member may be named like one. */
const boundsOf = (schema: object) =>
  Object.entries(schema).flatMap(([key, value]) =>
    bounds.has(key) && Object(value) !== value ? [key] : [],
  );

/**
 * A schema that only responses have states a bound when a source does, and carries that evidence itself: clients
 * would refuse an answer of PingOne that breaks an invented one. The evidence of a header is that of its schema.
 */
export const responseBounds = ruleOfCalls((sent, received, report) => {
  for (const [schema, { location, holder }] of received) {
    if (sent.has(schema) || isStated(schema) || isStated(holder)) continue;
    for (const keyword of boundsOf(schema))
      report({
        message: `A response states \`${keyword}\` without an x-evidence of level page or public beside it. Add the evidence, or remove the bound.`,
        location: location.child([keyword]).key(),
      });
  }
});
