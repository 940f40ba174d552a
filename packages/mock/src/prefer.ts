import { operationOf, resolveReference } from '@ping-password/contract';
import type { Route } from './route-table.ts';

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
      return [
        status,
        Object.values(response.content ?? {}).flatMap(({ examples = {} }) => Object.keys(examples)),
      ];
    }),
  );
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
