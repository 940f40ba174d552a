import { refused } from '../http/refusal.ts';
import type { Route } from '../http/route-table.ts';
import type { Validators } from '../http/schema/validators.ts';
import { vendorError } from '../http/vendor-error.ts';
import { identify } from '../oauth/identify.ts';
import { webhookEvent } from '../world/audit-event.ts';
import type { Awaitable } from '../world/awaitable.ts';
import { cutsConnections } from '../world/faults.ts';
import { MissingWorld } from '../world/missing-world.ts';
import { StoreUnavailable } from '../world/store-unavailable.ts';
import type { World } from '../world/world.ts';
import { checkAnswer } from './check-answer.ts';
import { checkSchema } from './check-schema.ts';
import type { Context } from './context.ts';
import {
  type Calls,
  credentialRefusal,
  decide,
  type Examples,
  type PendingCall,
  type Step,
} from './decide.ts';
import { type Dispatcher, failedWithStore, replyOf } from './dispatcher.ts';
import {
  completedReply,
  type JournaledCall,
  logCall,
  replyOutside,
  worldOfPath,
} from './journal-call.ts';
import { excluded, isExcluded } from './origin.ts';
import { readRequest, withNamedToken } from './read-request.ts';
import type { ActionRequest, Decision, Exchange, Reply } from './reply.ts';
import { runControl } from './run-control.ts';

const isControl = ({ api }: Route) => api.name === 'control';

/** What calls take beside their context. */
export interface CallOptions {
  readonly examples?: Examples | undefined;
  /** What every call has to wait for; nothing once it has come. */
  readonly ready?: () => Promise<void> | undefined;
}

/**
 * Creates the calls of a sandbox. A call goes through eight steps: match, body, credentials, schema,
 * fault, handler, check of the answer, journal. From the credentials on, it is one transaction on its
 * world.
 */
export function createCall(
  context: Context,
  dispatcher: Dispatcher,
  { examples = () => undefined, ready = () => undefined }: CallOptions = {},
): Exchange {
  const calls = { context, examples };
  return async function call(wire) {
    const started = performance.now();
    const match = dispatcher.match(wire);
    let known: JournaledCall = { match, wire, started };
    let received: Received | undefined;
    try {
      const waiting = ready();
      if (waiting) await waiting;
      if (match.kind !== 'route')
        return await replyOutside(known, dispatcher.refuse(match, wire), context);
      const validators = dispatcher.validatorsOf(match.route);
      const read = await readRequest(match, wire, validators);
      if ('refusal' in read) return await replyOutside(known, read.refusal, context);
      const complete = withNamedToken(read.request, context);
      const request = complete instanceof Promise ? await complete : complete;
      known = { match, wire, started, body: request.body };
      received = { request, validators };
      return await answer(known, received, calls);
    } catch (error) {
      return replyToFailure(error, known, received, calls);
    }
  };
}

/** A request that has been read. */
type Received = Pick<PendingCall, 'request' | 'validators'>;

/** Credentials and everything after them; a call of the control API needs none of a world. */
async function answer(known: JournaledCall, received: Received, calls: Calls): Promise<Reply> {
  const { request, validators } = received;
  if (isControl(request.route))
    return replyOf(known, await callControl(request, validators, calls));
  const identified = identify(request, calls.context);
  const credential = identified instanceof Promise ? await identified : identified;
  if ('refusal' in credential)
    return replyOutside(known, credentialRefusal(credential), calls.context);
  return callInWorld(known, { request, credential, validators }, calls);
}

/** The reply to a call that has failed: a second try where its world was not where it was looked for. */
async function replyToFailure(
  error: unknown,
  known: JournaledCall,
  received: Received | undefined,
  calls: Calls,
): Promise<Reply> {
  const { context } = calls;
  const failure = (reason: unknown) => failedWithStore(reason, context.system());
  try {
    if (error instanceof MissingWorld && received) return await answer(known, received, calls);
    if (error instanceof StoreUnavailable) return replyOf(known, failure(error));
    return await replyOutside(known, failure(error), context);
  } catch (again) {
    return replyOf(known, again instanceof MissingWorld ? worldIsGone() : failure(again));
  }
}

/** Schema, handler and check of a call of the control API, which needs no credentials of a world. */
async function callControl(
  request: ActionRequest,
  validators: Validators,
  { context, examples }: Calls,
): Promise<Decision> {
  const broken = checkSchema(request, validators);
  if (broken) return broken;
  const example = await examples(request);
  if (example) return checkAnswer({ ...example, violations: [] }, validators);
  return checkAnswer(await runControl(request, context), validators);
}

/** What a transaction came to; with a reply once the call is in the journal of its world. */
type Outcome = Step & { readonly reply?: Reply };

/** The transactions of a call: one, or a second one after the delay of a fault. */
async function callInWorld(
  known: JournaledCall,
  pending: PendingCall,
  calls: Calls,
): Promise<Reply> {
  const { context } = calls;
  const { worldID } = pending.credential;
  const home = worldOfPath(known.match, context.prefixOf('control')) ?? worldID;
  const transaction = inWorld(context, worldID, (world): Outcome => {
    // A call may end what names its application.
    const isHidden = isExcluded(world, pending.request);
    const decided = decide(world, pending, calls);
    const next = isHidden ? excluded(decided) : decided;
    if (!('decision' in next)) return next;
    const cuts = { worldID, armed: cutsConnections(world) };
    const decision = { ...next.decision, cuts };
    if (home !== worldID) return { ...next, decision };
    return { ...next, decision, reply: logCall(world, known, decision, context) };
  });
  const step = transaction instanceof Promise ? await transaction : transaction;
  if ('wait' in step) {
    await context.sleep(step.wait.delay ?? 0, pending.request.wire.signal?.());
    if (!(await context.store.has(worldID))) return replyOf(known, worldIsGone());
    return callInWorld(known, { ...pending, fault: step.wait }, calls);
  }
  if ('example' in step) {
    const { actor, warnings, excludesOrigin } = step;
    const example = {
      ...(await step.example),
      violations: [],
      actor,
      warnings,
      excludesOrigin,
    };
    return replyOutside(known, checkAnswer(example, pending.validators), context);
  }
  if (step.message) context.mail?.(step.message);
  if (step.decision.events) context.audit?.(step.decision.events.map(webhookEvent));
  const { decision, later, reply } = step;
  if (!reply) return replyOutside(known, decision, context);
  if (!later) return reply;
  const complete = checkAnswer({ ...decision, answer: await later() }, pending.validators);
  return completedReply(known, complete, reply);
}

/** Runs a transaction on a world, and again once the word list is there if it needed it. */
function inWorld<T>(
  { store, dictionaries }: Context,
  worldID: string,
  fn: (world: World) => T,
): Awaitable<T> {
  // The transaction was undone, so it can begin again.
  const again = (error: unknown) => {
    if (!dictionaries.isNeeded(error)) throw error;
    return dictionaries.load().then(() => store.transact(worldID, fn));
  };
  try {
    const transaction = store.transact(worldID, fn);
    return transaction instanceof Promise ? transaction.catch(again) : transaction;
  } catch (error) {
    return again(error);
  }
}

/** Somebody has deleted the world while a call waited. */
const worldIsGone = (): Decision => ({
  ...refused(vendorError(404, 'There is no such environment.'), 'the world is gone'),
  unchecked: true,
});
