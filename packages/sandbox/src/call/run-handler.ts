import { authHandlers } from '../apis/auth/handlers.ts';
import { controlHandlers } from '../apis/control/handlers.ts';
import { missing } from '../apis/control/refusals.ts';
import { directoryHandlers } from '../apis/directory/handlers.ts';
import type { Call, Subject } from '../apis/handler.ts';
import { platformHandlers } from '../apis/platform/handlers.ts';
import { type Answer, vendorError } from '../http/vendor-error.ts';
import type { Actor } from '../oauth/actor.ts';
import { settled, statusOf } from '../password/status.ts';
import { timeIn } from '../world/clock.ts';
import { watchInbox } from '../world/inbox.ts';
import { directoryPolicy, policyOf } from '../world/policies.ts';
import type { MessageRecord } from '../world/records.ts';
import type { World } from '../world/store.ts';
import type { Performance, Request } from './call.ts';
import type { Stage } from './context.ts';

/** Who calls, on which world, and what the journal learns on the way. */
export interface Grant {
  readonly actor: Actor;
  /** Absent for the control API, which stands above the worlds. */
  readonly worldID?: string | undefined;
  subject?: Subject | undefined;
  before?: State | undefined;
  after?: State | undefined;
  /** The kinds of the faults that somebody asked for. */
  faults?: readonly string[] | undefined;
}

/** The part of a world's state that a call is about. */
export type State = Readonly<Record<string, string | number>>;

/** What a handler of any API came to. */
interface AnyOutcome {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly stream?: ReadableStream<string> | undefined;
  readonly rule?: string;
  readonly subject?: Subject | undefined;
}
type AnyHandler = (call: Call) => AnyOutcome & { readonly rule: string };
type AnyControlHandler = (call: object) => AnyOutcome;

const handlers = {
  auth: authHandlers,
  directory: directoryHandlers,
  platform: platformHandlers,
} as unknown as Record<string, Record<string, AnyHandler>>;

/** What the state of the subject comes to, for the journal. */
function stateOf(world: World, { userID, flowID }: Subject, now: number): State | undefined {
  const flow = flowID === undefined ? undefined : world.get('flows', flowID);
  const id = userID ?? flow?.userID;
  const user = id === undefined ? undefined : world.get('users', id);
  const other = user || id === undefined ? undefined : world.get('directoryUsers', id);
  const kept = user?.password ?? other?.password;
  if (!kept && !flow) return undefined;
  const state: Record<string, string | number> = {};
  if (flow) state['flow'] = flow.status;
  if (!kept) return state;
  const password = settled(kept, now);
  const rules = user ? policyOf(world).rules : directoryPolicy;
  state['password'] = statusOf(password, rules, now);
  state['failures'] = password.failures;
  return state;
}

/** The most characters of an identifier that are kept, whatever the path has. */
const mostCharacters = 100;

/** Whom the path of a request is about. */
export function pathSubject({ path }: Request<Grant>): Subject {
  const { id, userID = id?.slice(0, mostCharacters), flowID } = path;
  return { userID, flowID };
}

/** The media type of an answer: the one that the action documents for the status. */
function answerOf(
  { route }: Request<Grant>,
  { status, headers = {}, body, stream }: AnyOutcome,
): Answer {
  const [mediaType] = route.action.responses[status] ?? [];
  if (body === undefined || mediaType === undefined) return { status, headers };
  const typed = { 'content-type': mediaType, ...headers };
  return stream ? { status, headers: typed, stream } : { status, headers: typed, value: body };
}

const later = (body: unknown): body is () => Promise<unknown> => typeof body === 'function';

/** Performs an action of the control API. */
export function performControl(
  request: Request<Grant>,
  stage: Stage,
): Performance | Promise<Performance> {
  const { route, path, query, body, wire } = request;
  const { origin, signal } = wire;
  const handler = (controlHandlers as unknown as Record<string, AnyControlHandler>)[
    route.action.operationId
  ];
  if (!handler) throw new Error(`No handler for ${route.action.operationId}.`);
  const rule = 'control';
  const worldID = path['environmentID'];
  if (worldID !== undefined && !stage.store.has(worldID))
    return { rule, answer: answerOf(request, missing('world', stage.store.worldIDs())) };
  const outcome = handler({ workshop: stage, worldID, path, query, body, origin, signal });
  if (!later(outcome.body)) return { rule, answer: answerOf(request, outcome) };
  return outcome.body().then((value) => ({
    rule,
    answer: answerOf(request, { ...outcome, body: value }),
  }));
}

/** Performs an action in a transaction on its world. */
function transact(
  request: Request<Grant>,
  worldID: string,
  handler: AnyHandler,
  stage: Stage,
): ReturnType<AnyHandler> {
  const { path, query, body, wire, route, grant } = request;
  let message: MessageRecord | undefined;
  const outcome = stage.store.transact(worldID, (world) => {
    const now = timeIn(world, stage.system());
    const newMessage = watchInbox(world);
    const subject = pathSubject(request);
    grant.before = stateOf(world, subject, now);
    const result = handler({
      world,
      actor: grant.actor,
      path,
      query,
      body,
      headers: wire.headers,
      now,
      origin: wire.origin,
      baseUrl: wire.origin + route.api.prefix,
      tools: stage.tools,
    } as Call);
    grant.subject = result.subject ? { ...subject, ...result.subject } : subject;
    // Whom a call is about may show only on the way, when a change has been made already.
    if (result.subject) grant.before = stateOf({ ...world, get: world.former }, grant.subject, now);
    grant.after = stateOf(world, grant.subject, now);
    message = newMessage();
    return result;
  });
  if (message) stage.posted(worldID, message);
  return outcome;
}

/** Performs an action on its world. */
export function perform(
  request: Request<Grant>,
  worldID: string,
  stage: Stage,
): Performance | Promise<Performance> {
  const { api, action } = request.route;
  const handler = handlers[api.name]?.[action.operationId];
  if (!handler) throw new Error(`No handler for ${action.operationId}.`);
  // Somebody may have deleted the world while the request waited.
  if (!stage.store.has(worldID)) {
    const answer = vendorError(404, 'There is no such environment.');
    return { answer, rule: 'the world is gone', unchecked: true };
  }
  const transaction = () => transact(request, worldID, handler, stage);
  try {
    return performanceOf(request, transaction());
  } catch (error) {
    if (!stage.dictionaries.isNeeded(error)) throw error;
    // The transaction was undone, so it can begin again.
    return stage.dictionaries.load().then(() => performanceOf(request, transaction()));
  }
}

function performanceOf(
  request: Request<Grant>,
  outcome: ReturnType<AnyHandler>,
): Performance | Promise<Performance> {
  const { rule, body } = outcome;
  if (!later(body)) return { rule, answer: answerOf(request, outcome) };
  return body().then((value) => ({ rule, answer: answerOf(request, { ...outcome, body: value }) }));
}
