import { inAcceptedType } from '../http/accept.ts';
import type { Api } from '../http/api.ts';
import { inDocumentedForm } from '../http/oauth-error.ts';
import { mismatch, refused } from '../http/refusal.ts';
import { createRouteTable, type Match, type Route } from '../http/route-table.ts';
import { createValidatorRegistry, type Validators } from '../http/schema/validators.ts';
import { vendorError } from '../http/vendor-error.ts';
import type { WireRequest } from '../http/wire-request.ts';
import type { Decision, Reply } from './reply.ts';

/** Finds the action of a request by method, path and media type. */
export interface Dispatcher {
  match(wire: WireRequest): Match;
  validatorsOf(route: Route): Validators;
  /** The refusal of a request that selects no action. */
  refuse(match: Exclude<Match, { kind: 'route' }>): Decision;
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
      return find(method, mark < 0 ? url : url.slice(0, mark), headers['content-type']);
    },
    validatorsOf: createValidatorRegistry(),
    refuse: (match) => refused(mismatch(match, prefixes), match.kind),
  };
}

/** A failure of the mock itself is an answer too; its message may hold a value of the request. */
export const failed = (error: unknown): Decision =>
  refused(vendorError(500, 'The mock failed; its log names the error.'), 'the mock failed', [
    `failed: ${error instanceof Error ? error.name : 'unknown error'}`,
  ]);

/** A request, and the action that it selects if there is one. */
interface Received {
  readonly match: Match;
  readonly wire: WireRequest;
}

/** The reply that a decision comes to: in the form and the media type that its action documents. */
export function replyOf({ match, wire }: Received, decision: Decision): Reply {
  const { answer, rule, delivery, violations } = decision;
  if (match.kind !== 'route') return { match, answer, rule, delivery, violations };
  const documented = inDocumentedForm(match.route, answer);
  const accepted = inAcceptedType(match.route, wire.headers['accept'], documented);
  return { match, answer: accepted, rule, delivery, violations };
}
