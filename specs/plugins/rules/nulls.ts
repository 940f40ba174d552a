import { type Parts, ruleOfCalls } from '../parts-of-calls.ts';

interface Schema {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const takesNull = (schema: Schema | undefined) =>
  typeof schema === 'object' && [schema.type].flat().includes('null');

/** The members that have to be there and take `null` all the same. */
const contradictions = (parts: Parts) =>
  [...parts].flatMap(([schema, { location }]) => {
    const { properties = {}, required = [] } = schema as Schema;
    if (!Array.isArray(required)) return [];
    return required.flatMap((name: string) =>
      takesNull(properties[name]) ? [{ name, at: location.child(['properties', name]) }] : [],
    );
  });

/**
 * To send `null` for a member is to leave it out, so what has to be there does not take it. No source has a `null` in
 * an answer: PingOne leaves the member out.
 */
export const nulls = ruleOfCalls((sent, received, report) => {
  for (const { name, at } of contradictions(sent))
    report({
      message: `\`${name}\` has to be there, and takes \`null\`, which is as good as left out. Remove one of them.`,
      location: at.key(),
    });
  for (const [schema, { location }] of received)
    if (!sent.has(schema) && takesNull(schema))
      report({
        message: 'A response has no `null`; make the member optional instead.',
        location: location.child(['type']).key(),
      });
});
