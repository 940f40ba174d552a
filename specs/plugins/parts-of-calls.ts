import type { Oas3Rule, UserContext } from '@redocly/openapi-core';

type Location = UserContext['location'];
type Resolve = UserContext['resolve'];

/** An object of a document: a schema, or something that has one. */
export interface Part {
  readonly location: Location;
  /** What has this object as its `schema`, such as a header. */
  readonly holder?: object | undefined;
}

/** Objects, each once, and where they stand. */
export type Parts = ReadonlyMap<object, Part>;

/** Keywords whose value is data, unless they are names of members. */
const isData = (key: string, parent: string) =>
  parent !== 'properties' && (/^examples?$/.test(key) || key.startsWith('x-'));

/** Adds every object below a value, with what it refers to. */
function collect(value: unknown, part: Part, found: Map<object, Part>, resolve: Resolve): void {
  if (typeof value !== 'object' || value === null || found.has(value)) return;
  found.set(value, part);
  const { location } = part;
  if ('$ref' in value) {
    const target = resolve<object>(value as { $ref: string }, location.source.absoluteRef);
    if (target.location) collect(target.node, { location: target.location }, found, resolve);
    return;
  }
  const name = location.pointer.split('/').at(-1) ?? '';
  for (const [key, one] of Object.entries(value)) {
    if (isData(key, name)) continue;
    const holder = key === 'schema' ? value : undefined;
    collect(one, { location: location.child([key]), holder }, found, resolve);
  }
}

/** The media type of forms. */
export const formType = 'application/x-www-form-urlencoded';

/** The parts of the request bodies of one media type. */
type BodiesOf = (mediaType: string) => Parts;

type Check = (
  sent: Parts,
  received: Parts,
  report: UserContext['report'],
  bodiesOf: BodiesOf,
) => void;

/** Request bodies by their media type. */
type Bodies = Map<string, Map<object, Part>>;

/** Adds what a request body is made of, by its media types. */
function collectBody(body: object, location: Location, bodies: Bodies, resolve: Resolve): void {
  if ('$ref' in body) {
    const target = resolve<object>(body as { $ref: string }, location.source.absoluteRef);
    if (target.location) collectBody(target.node, target.location, bodies, resolve);
    return;
  }
  const { content = {} } = body as { content?: object };
  for (const [mediaType, media] of Object.entries(content)) {
    const parts = bodies.get(mediaType) ?? new Map<object, Part>();
    bodies.set(mediaType, parts);
    collect(media, { location: location.child(['content', mediaType]) }, parts, resolve);
  }
}

/**
 * Creates a rule that looks at what all requests of an API are made of, parameters and bodies, and at what its
 * responses are made of. A schema that both have is among both.
 */
export function ruleOfCalls(check: Check): Oas3Rule {
  return () => {
    const sent = new Map<object, Part>();
    const received = new Map<object, Part>();
    const bodies: Bodies = new Map();
    return {
      Operation({ requestBody, parameters, responses }, { location, resolve }: UserContext) {
        const body = location.child(['requestBody']);
        collect(requestBody, { location: body }, sent, resolve);
        collect(parameters, { location: location.child(['parameters']) }, sent, resolve);
        collect(responses, { location: location.child(['responses']) }, received, resolve);
        if (requestBody) collectBody(requestBody, body, bodies, resolve);
      },
      Root: {
        leave(_root, { report }: UserContext) {
          check(sent, received, report, (mediaType) => bodies.get(mediaType) ?? new Map());
        },
      },
    };
  };
}
