import { formType, type Parts, ruleOfCalls } from '../parts-of-calls.ts';

/** What a schema takes beside its members. */
interface Schema {
  readonly additionalProperties?: unknown;
  readonly unevaluatedProperties?: unknown;
}

const isNothing = (others: unknown) =>
  others === false || JSON.stringify(others) === JSON.stringify({ not: {} });

/** The keyword by which a schema takes no further members. */
const closedBy = ({ additionalProperties, unevaluatedProperties }: Schema) => {
  if (isNothing(additionalProperties)) return 'additionalProperties';
  return isNothing(unevaluatedProperties) ? 'unevaluatedProperties' : undefined;
};

/** The schemas that take no further members, and where that stands. */
const closed = (parts: Parts) =>
  [...parts].flatMap(([schema, { location }]) => {
    const keyword = closedBy(schema);
    return keyword === undefined ? [] : [{ schema, location: location.child([keyword]) }];
  });

/**
 * PingOne may add members to an answer at any time, so a schema that only responses have takes further ones. So does
 * a form, whose unknown parameters a server ignores (RFC 6749, 3.2).
 */
export const openness = ruleOfCalls((sent, received, report, bodiesOf) => {
  for (const { schema, location } of closed(received))
    if (!sent.has(schema))
      report({
        message:
          'A response takes further members, since PingOne may add some. Remove the keyword.',
        location: location.key(),
      });
  for (const { location } of closed(bodiesOf(formType)))
    report({
      message:
        'A form takes further parameters, which a server ignores (RFC 6749, 3.2). Remove the keyword.',
      location: location.key(),
    });
});
