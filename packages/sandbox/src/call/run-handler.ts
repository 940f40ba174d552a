import type { Tools } from '../apis/handler.ts';
import { type AnyOutcome, handlerOf } from '../apis/registry.ts';
import type { Answer } from '../http/vendor-error.ts';
import type { Actor } from '../oauth/actor.ts';
import { watchInbox } from '../world/inbox.ts';
import type { MessageRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { ActionRequest, Decision } from './reply.ts';
import { pathSubject, stateOf } from './subject-state.ts';

/** What a handler decided. */
export interface Handled {
  readonly decision: Decision;
  /** Gives the body of the answer, where it takes a while. */
  readonly later?: (() => Promise<unknown>) | undefined;
  /** The mail that the call has sent. */
  readonly message?: MessageRecord | undefined;
}

/** An outcome as an answer, with the media type that the action documents for the status. */
export function answerOf(
  { route }: ActionRequest,
  { status, headers = {}, body, stream }: AnyOutcome,
): Answer {
  const [mediaType] = route.action.responses[status] ?? [];
  if (body === undefined || mediaType === undefined) return { status, headers };
  const typed = { 'content-type': mediaType, ...headers };
  return stream ? { status, headers: typed, stream } : { status, headers: typed, value: body };
}

/** Whether a body comes later. */
export const isLater = (body: unknown): body is () => Promise<unknown> =>
  typeof body === 'function';

/** Runs the handler of an action on its world. */
export function runHandler(
  world: World,
  request: ActionRequest,
  { actor, now, tools }: { readonly actor: Actor; readonly now: number; readonly tools: Tools },
): Handled {
  const { route, path, query, body, named, wire } = request;
  const { headers, origin } = wire;
  const mailed = watchInbox(world);
  const subjectOfPath = pathSubject(request);
  const outcome = handlerOf(
    route.api.name,
    route.action.operationId,
  )({
    world,
    actor,
    path,
    query,
    body,
    named,
    headers,
    now,
    origin,
    baseUrl: origin + route.api.prefix,
    tools,
  });
  const subject = outcome.subject ? { ...subjectOfPath, ...outcome.subject } : subjectOfPath;
  const decision = {
    answer: answerOf(request, outcome),
    rule: outcome.rule,
    violations: [],
    actor,
    subject,
    // Whom a call is about may show only on the way, when a change has been made already.
    before: stateOf(world, subject, now, world.former),
    after: stateOf(world, subject, now, world.get),
  };
  const later = isLater(outcome.body) ? outcome.body : undefined;
  return { decision, later, message: mailed() };
}
