import { operationOf, resolveReference } from '@ping-password/contract';
import type { Route } from '@ping-password/sandbox';

interface MediaTypes {
  content?: Record<string, { examples?: Record<string, unknown> }>;
}

/** How the caller steers the answer of examples mode. */
export interface Preference {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic: boolean;
}

/** The example keys of an action by response status. */
export function examplesOf({ api, action }: Route): Record<string, string[]> {
  const operation = operationOf(api.document, action) as {
    responses: Record<string, unknown>;
  };
  return Object.fromEntries(
    Object.entries(operation.responses).map(([status, node]) => {
      const response = resolveReference(api.document, node) as {
        content?: Record<string, { examples?: object }>;
      };
      const keys = Object.values(response.content ?? {}).flatMap(({ examples = {} }) =>
        Object.keys(examples),
      );
      // The media types of a status have their examples in common.
      return [status, [...new Set(keys)]];
    }),
  );
}

/** Members that tell one variant of a request from another: which there are, and the settled ones. */
const shapeOf = (body: object): string =>
  JSON.stringify(
    Object.entries(body)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, value]) => [
        key,
        typeof value === 'boolean' || key === 'grant_type' ? value : null,
      ]),
  );

/** The successes by the shape of the request example that has the same key. */
function successesByShape(route: Route): Map<string, Preference> {
  const { document } = route.api;
  const { requestBody } = operationOf(document, route.action) as { requestBody?: MediaTypes };
  const requests = Object.values(requestBody?.content ?? {}).flatMap(({ examples = {} }) =>
    Object.entries(examples),
  );
  const successes = Object.entries(examplesOf(route)).filter(([code]) => code.startsWith('2'));
  const shapes = new Map<string, Preference>();
  for (const [example, node] of requests) {
    const shape = shapeOf((resolveReference(document, node) as { value: object }).value);
    const code = successes.find(([, keys]) => keys.includes(example))?.[0];
    if (code && !shapes.has(shape))
      shapes.set(shape, { code: Number(code), example, dynamic: false });
  }
  return shapes;
}

const successes = new WeakMap<Route, Map<string, Preference>>();

/** Without a wish of the caller, the success that belongs to a request like this one. */
export function preferenceFor(route: Route, body: unknown): Preference | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const shapes = successes.get(route) ?? successesByShape(route);
  successes.set(route, shapes);
  return shapes.get(shapeOf(body));
}

/** The preferences of a `Prefer` header as in RFC 7240; later ones of the same name are ignored. */
function parse(header: string): Map<string, string> {
  const preferences = new Map<string, string>();
  for (const part of header.split(/[,;]/)) {
    const [name = '', value = ''] = part.split('=', 2).map((text) => text.trim());
    const key = name.toLowerCase();
    if (!preferences.has(key)) preferences.set(key, value.replace(/^"(.*)"$/, '$1'));
  }
  return preferences;
}

/**
 * Reads a `Prefer` header. An example without a code means the first status that has it.
 *
 * @returns the preference, or what is wrong with it and which values exist.
 */
export function readPreference(header: string, route: Route): Preference | { fault: string } {
  if (header === '') return { dynamic: false };
  const preferences = parse(header);
  const examples = examplesOf(route);
  const [code, example, dynamic] = ['code', 'example', 'dynamic'].map((name) =>
    preferences.get(name),
  );
  if (code !== undefined && !Object.hasOwn(examples, code)) {
    return { fault: `Prefer: code must be one of ${Object.keys(examples).join(', ')}.` };
  }
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false') {
    return { fault: 'Prefer: dynamic must be true or false.' };
  }
  const statuses = code === undefined ? Object.keys(examples) : [code];
  const status =
    example === undefined
      ? code
      : statuses.find((candidate) => examples[candidate]?.includes(example));
  if (example !== undefined && status === undefined) {
    const known = statuses.flatMap((candidate) => examples[candidate] ?? []);
    return { fault: `Prefer: example must be one of ${[...new Set(known)].join(', ')}.` };
  }
  return {
    ...(status !== undefined && { code: Number(status) }),
    ...(example !== undefined && { example }),
    dynamic: dynamic === 'true',
  };
}
