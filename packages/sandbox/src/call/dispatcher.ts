import { inAcceptedType } from '../http/accept.ts';
import type { Api } from '../http/api.ts';
import { correlationHeaders } from '../http/correlation-id.ts';
import { inDocumentedForm } from '../http/oauth-error.ts';
import { mismatch, refused } from '../http/refusal.ts';
import { createRouteTable, type Match, type Route } from '../http/route-table.ts';
import { createValidatorRegistry, type Validators } from '../http/schema/validators.ts';
import { unavailable } from '../http/unavailable.ts';
import { vendorError } from '../http/vendor-error.ts';
import type { WireRequest } from '../http/wire-request.ts';
import { StoreUnavailable } from '../world/store-unavailable.ts';
import type { Decision, Reply } from './reply.ts';

/** Finds the action of a request by method, path and media type. */
export interface Dispatcher {
  match(wire: WireRequest): Match;
  validatorsOf(route: Route): Validators;
  /** The refusal of a request that selects no action. */
  refuse(match: Exclude<Match, { kind: 'route' }>, wire: WireRequest): Decision;
}

/**
 * Compiles the actions of all APIs.
 *
 * @throws Error when two actions cannot be told apart.
 */
export function createDispatcher(apis: readonly Api[]): Dispatcher {
  const find = createRouteTable(apis);
  const prefixes = apis.map(({ prefix }) => prefix);
  return {
    match({ method, url, headers }) {
      const mark = url.indexOf('?');
      // HEAD selects what GET does; whoever sends the answer leaves its body out (RFC 9110, 9.3.2).
      const selecting = method === 'HEAD' ? 'GET' : method;
      return find(selecting, mark < 0 ? url : url.slice(0, mark), headers['content-type']);
    },
    validatorsOf: createValidatorRegistry(),
    refuse(match, { url, headers: sent }) {
      const answer = mismatch(match, prefixes, sent['content-type']);
      const api = apis.find(({ prefix }) => url.startsWith(`${prefix}/`));
      const headers = { ...answer.headers, ...(api && correlationHeaders(api, answer)) };
      return refused({ ...answer, headers }, match.kind);
    },
  };
}

/** A failure of the mock itself is an answer too; its message may hold a value of the request. */
export const failed = (error: unknown): Decision =>
  refused(vendorError(500, 'The mock failed; its log names the error.'), 'the mock failed', [
    `failed: ${error instanceof Error ? error.name : 'unknown error'}`,
  ]);

/**
 * A failure where worlds are kept somewhere, which may be back in a moment.
 *
 * @param now the time of the machine.
 */
export const failedWithStore = (error: unknown, now: number): Decision =>
  error instanceof StoreUnavailable
    ? refused(unavailable(1, now), 'the store cannot be reached')
    : failed(error);

/** A request, and the action that it selects if there is one. */
interface Received {
  readonly match: Match;
  readonly wire: WireRequest;
}

/**
 * The reply that a decision comes to: in the form and the media type that its action documents, with
 * the identifier of the call.
 */
export function replyOf(
  { match, wire }: Received,
  { answer, rule, delivery, violations, warnings, excludesOrigin, cuts }: Decision,
  more?: Readonly<Record<string, string>>,
): Reply {
  if (match.kind !== 'route') {
    const headers = { ...answer.headers, ...more };
    return { match, answer: { ...answer, headers }, rule, delivery, violations, warnings };
  }
  const { route } = match;
  const correlation = correlationHeaders(route.api, answer);
  const typed = inAcceptedType(route, wire.headers['accept'], inDocumentedForm(route, answer));
  const { status, headers, value, text, stream } = typed;
  const all = { ...headers, ...more, ...correlation };
  const sent = { status, headers: all, value, text, stream };
  return { match, answer: sent, rule, delivery, violations, warnings, excludesOrigin, cuts };
}
