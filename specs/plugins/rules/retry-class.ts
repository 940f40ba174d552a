import type { Oas3Rule, UserContext } from '@redocly/openapi-core';

const classes: unknown[] = ['safe', 'proven'];

type Retry = { class?: unknown; 'x-evidence'?: unknown };

/** The class that the method alone tells: what only reads may be repeated, the rest may not. */
const classOf = (method: unknown) => (method === 'get' ? 'safe' : 'proven');

function problems(retry: Retry, method: unknown): string[] {
  const { class: value, 'x-evidence': evidence, ...rest } = retry;
  const found = Object.keys(rest).map((key) => `\`${key}\` is not a member of x-retry`);
  if (!classes.includes(value)) return [`class must be one of ${classes.join(', ')}`, ...found];
  const name = String(method).toUpperCase();
  if (value !== classOf(method) && evidence === undefined)
    found.push(`${value} for a ${name} needs an x-evidence of its own`);
  if (value === classOf(method) && evidence !== undefined)
    found.push(`${value} is the default class of a ${name}; remove its x-evidence`);
  return found;
}

/**
 * Every operation says when a client may repeat it: a `safe` one after any failure that passes, a
 * `proven` one only when the server provably did not process it. Its evidence is that of the
 * operation; a class that is not the one that the method tells has its own, and only such a class has,
 * so that nobody changes the class and leaves the reason of the former one.
 */
export const retryClass: Oas3Rule = () => ({
  Operation(operation, { report, location, key }: UserContext) {
    if (!('x-retry' in operation)) {
      report({ message: 'An operation must carry x-retry.', location: location.key() });
      return;
    }
    for (const message of problems((operation['x-retry'] ?? {}) as Retry, key)) {
      report({ message: `x-retry: ${message}.`, location: location.child(['x-retry']).key() });
    }
  },
});
