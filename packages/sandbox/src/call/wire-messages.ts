import { operationOf, resolveReference } from '@ping-password/contract';
import type { Schema } from '@ping-password/contract/schema';
import type { Match, Route } from '../http/route-table.ts';
import { createSafeCopy, hidden, type SafeCopy } from '../http/schema/safe-copy.ts';
import { type Answer, jsonOf } from '../http/vendor-error.ts';
import type { WireRequest } from '../http/wire-request.ts';
import type { KeptMessages } from '../world/call-record.ts';

/** Header fields that are no secret, whoever sends them. */
const shownFields = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'access-control-request-headers',
  'access-control-request-method',
  'allow',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'correlation-id',
  'date',
  'host',
  'origin',
  'prefer',
  'retry-after',
  'sec-ch-ua',
  'sec-ch-ua-mobile',
  'sec-ch-ua-platform',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'sec-fetch-user',
  'user-agent',
  'vary',
  'www-authenticate',
  'x-mock-fault',
  'x-ping-external-session-id',
  'x-ping-external-transaction-id',
]);

/** The most characters of a field that are kept. */
const mostCharacters = 500;

/** Query and fragment of an address may hold a code or a token. */
const withoutValues = (address: string) =>
  address.replace(/([?&#])([\w.-]{1,50})=[^&#]*/g, (whole, mark: string, name: string) =>
    name === 'flowId' || name === 'environmentId' ? whole : `${mark}${name}=${hidden}`,
  );

/** A field without what may be a secret in it. */
function safeField(name: string, value: string): string {
  if (shownFields.has(name)) return value.slice(0, mostCharacters);
  if (name === 'authorization')
    return /^(?:bearer|basic)\s/i.test(value) ? `${value.split(/\s/, 1)[0]} ${hidden}` : hidden;
  if (name === 'location') return withoutValues(value).slice(0, mostCharacters);
  return hidden;
}

function safeFields(headers: Readonly<Record<string, string | undefined>>) {
  const fields: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) fields[name] = safeField(name, String(value));
  }
  return fields;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

const schemasOf = (message: unknown): Schema[] =>
  Object.values((message as Content | undefined)?.content ?? {}).flatMap(
    ({ schema }) => schema ?? [],
  );

/** The copies of the bodies of an action: of requests, and of the answers by their status. */
interface Copies {
  readonly request: SafeCopy;
  response(status: number): SafeCopy;
}

function copiesOf({ api: { document }, action }: Route): Copies {
  const { requestBody, responses } = operationOf(document, action) as {
    readonly requestBody?: unknown;
    readonly responses: Readonly<Record<string, unknown>>;
  };
  const copyOf = (message: unknown, author: 'caller' | 'sandbox') =>
    createSafeCopy(document, schemasOf(resolveReference(document, message)), author);
  const byStatus = new Map<number, SafeCopy>();
  return {
    request: copyOf(requestBody, 'caller'),
    response(status) {
      const copy = byStatus.get(status) ?? copyOf(responses[status], 'sandbox');
      byStatus.set(status, copy);
      return copy;
    },
  };
}

const known = new WeakMap<Route, Copies>();

function copies(route: Route): Copies {
  const kept = known.get(route) ?? copiesOf(route);
  known.set(route, kept);
  return kept;
}

const isMembers = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text costs less to keep than the many objects that it stands for. */
const textOf = (copy: SafeCopy, value: object) =>
  copy.isNeeded ? JSON.stringify(copy.copy(value)) : jsonOf(value);

const nothing: Answer = { status: 0, headers: {} };

/**
 * What the journal keeps of the messages of a call. An answer that has neither secrets nor lists is written
 * as it is.
 *
 * @param answer what was sent; nothing where the connection was cut.
 */
export function keptMessages(
  { match, wire, body }: { match: Match; wire: WireRequest; body?: unknown },
  answer: Answer | undefined,
): KeptMessages {
  const { status, headers, value } = answer ?? nothing;
  const [sent, received] = [safeFields(wire.headers), safeFields(headers)];
  if (match.kind !== 'route') return { sent, received };
  const { request, response } = copies(match.route);
  return {
    sent,
    received,
    ...(isMembers(body) && { body: JSON.stringify(request.copy(body)) }),
    ...(isMembers(value) && { answer: textOf(response(status), value) }),
  };
}
