import type { Api } from '../http/api.ts';
import { refused } from '../http/refusal.ts';
import type { Route } from '../http/route-table.ts';
import { vendorError } from '../http/vendor-error.ts';
import type { WireRequest } from '../http/wire-request.ts';
import { checkAnswer } from './check-answer.ts';
import { checkSchema } from './check-schema.ts';
import { createDispatcher, failed, replyOf } from './dispatcher.ts';
import { readRequest } from './read-request.ts';
import type { ActionRequest, Decision, Exchange, Performance } from './reply.ts';

/** What answers without a state. */
export interface ExampleServer {
  /** Whether a request carries credentials that the action takes. */
  isAuthenticated(route: Route, headers: WireRequest['headers']): boolean;
  answer(request: ActionRequest): Promise<Performance>;
}

/** Creates the calls of a mock without a state: dispatch, body, credentials, schema, example, check. */
export function createExampleCall(apis: readonly Api[], server: ExampleServer): Exchange {
  const dispatcher = createDispatcher(apis);
  const decide = async (match: Parameters<typeof readRequest>[0], wire: WireRequest) => {
    const validators = dispatcher.validatorsOf(match.route);
    const read = await readRequest(match, wire, validators);
    if ('refusal' in read) return read.refusal;
    if (!server.isAuthenticated(match.route, wire.headers)) return unauthenticated();
    const refusal = checkSchema(read.request, validators);
    if (refusal) return refusal;
    const example = await server.answer(read.request);
    return checkAnswer({ ...example, violations: [] }, validators);
  };
  return async (wire) => {
    const match = dispatcher.match(wire);
    if (match.kind !== 'route') return replyOf({ match, wire }, dispatcher.refuse(match, wire));
    return replyOf({ match, wire }, await decide(match, wire).catch(failed));
  };
}

const unauthenticated = (): Decision =>
  refused(
    vendorError(401, 'The credentials of this action are missing or malformed.'),
    'credentials',
  );
