import type { Tools } from '../apis/handler.ts';
import { isLater } from '../apis/later.ts';
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
  /** Gives the answer, where a part of it takes a while. */
  readonly later?: (() => Promise<Answer>) | undefined;
  /** The mail that the call has sent. */
  readonly message?: MessageRecord | undefined;
}

/**
 * An outcome as an answer, with the media type that the action documents for the status unless the headers
 * name another. What comes later is left out.
 */
export function answerOf(
  { route }: ActionRequest,
  { status, headers: given = {}, body, stream }: AnyOutcome,
): Answer {
  const headers = isLater(given) ? {} : given;
  const [mediaType] = route.action.responses[status] ?? [];
  if (body === undefined || mediaType === undefined) return { status, headers };
  const typed = { 'content-type': mediaType, ...headers };
  if (stream) return { status, headers: typed, stream };
  const isPage = typeof body === 'string' && typed['content-type'].startsWith('text/');
  return { status, headers: typed, value: body, ...(isPage && { text: body }) };
}

/** Gives the whole answer later; nothing where it is known already. */
function laterAnswer(request: ActionRequest, outcome: AnyOutcome): Handled['later'] {
  const { headers, body } = outcome;
  if (!isLater(headers) && !isLater(body)) return undefined;
  return async () =>
    answerOf(request, {
      ...outcome,
      headers: isLater(headers) ? await headers() : headers,
      body: isLater(body) ? await body() : body,
    });
}

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
    baseUrl: wire.baseUrls?.[route.api.name] ?? origin + route.api.prefix,
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
  return { decision, later: laterAnswer(request, outcome), message: mailed() };
}
