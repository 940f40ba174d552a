import type { Oas3Rule, UserContext } from '@redocly/openapi-core';

type Location = UserContext['location'];
type Resolve = UserContext['resolve'];

const bounds = new Set([
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems'],
  ...['minProperties', 'maxProperties'],
]);
const levels: unknown[] = ['page', 'public'];

/** Evidence that a source states what the object says. */
const isStated = (object: object | undefined) =>
  levels.includes((object as { 'x-evidence'?: { level?: unknown } })?.['x-evidence']?.level);

/** Keywords whose value is data, unless they are names of members. */
const isData = (key: string, parent: string) =>
  parent !== 'properties' && (/^examples?$/.test(key) || key.startsWith('x-'));

interface Bound {
  readonly keyword: string;
  readonly location: Location;
}

/** Adds every object below a value, and what it refers to, with the bounds that it states without evidence. */
function collect(
  value: unknown,
  location: Location,
  found: Map<object, readonly Bound[]>,
  resolve: Resolve,
  parent?: object,
): void {
  if (typeof value !== 'object' || value === null || found.has(value)) return;
  found.set(value, []);
  if ('$ref' in value) {
    const target = resolve<object>(value as { $ref: string }, location.source.absoluteRef);
    if (target.location) collect(target.node, target.location, found, resolve);
    return;
  }
  const entries = Object.entries(value);
  const stated = isStated(value) || isStated(parent);
  const own = stated ? [] : entries.filter(([key, one]) => bounds.has(key) && Object(one) !== one);
  found.set(
    value,
    own.map(([keyword]) => ({ keyword, location: location.child([keyword]) })),
  );
  const name = location.pointer.split('/').at(-1) ?? '';
  for (const [key, one] of entries)
    if (!isData(key, name))
      collect(one, location.child([key]), found, resolve, key === 'schema' ? value : undefined);
}

/**
 * A schema that only responses have states a bound when a source does, and carries that evidence itself: clients
 * would refuse an answer of PingOne that breaks an invented one. The evidence of a header is that of its schema.
 */
export const responseBounds: Oas3Rule = () => {
  const sent = new Map<object, readonly Bound[]>();
  const received = new Map<object, readonly Bound[]>();
  return {
    Operation({ requestBody, parameters, responses }, { location, resolve }: UserContext) {
      collect(requestBody, location.child(['requestBody']), sent, resolve);
      collect(parameters, location.child(['parameters']), sent, resolve);
      collect(responses, location.child(['responses']), received, resolve);
    },
    Root: {
      leave(_root, { report }: UserContext) {
        for (const [schema, found] of received)
          for (const { keyword, location } of sent.has(schema) ? [] : found)
            report({
              message: `A response states \`${keyword}\` without an x-evidence of level page or public beside it. Add the evidence, or remove the bound.`,
              location: location.key(),
            });
      },
    },
  };
};
