import type { Match } from '../http/route-table.ts';
import { transactionHeaders } from '../http/transaction-id.ts';
import type { WireRequest } from '../http/wire-request.ts';
import { timeIn } from '../world/clock.ts';
import { MissingWorld } from '../world/missing-world.ts';
import type { World } from '../world/world.ts';
import type { Context } from './context.ts';
import { replyOf } from './dispatcher.ts';
import { callRecord } from './journal-entry.ts';
import type { Decision, Reply } from './reply.ts';

/** A call as far as it is known; what it came to goes to the journal of its world. */
export interface JournaledCall {
  readonly match: Match;
  readonly wire: WireRequest;
  /** The parsed body, whose member names are kept. */
  readonly body?: unknown;
  /** When the call began, by `performance.now`. */
  readonly started: number;
}

/** The world that the path of a call names; none for the control API, which stands above the worlds. */
export function worldOfPath(match: Match, controlPrefix: string): string | undefined {
  if (match.kind === 'unknown path') return undefined;
  const template = match.kind === 'route' ? match.route.template : match.template;
  return template.startsWith(`${controlPrefix}/`) ? undefined : match.parameters['environmentID'];
}

/**
 * Adds a call to the journal of a world, in the transaction that decides it.
 *
 * @returns the reply that the journal has, with the identifiers that the vendor sends back.
 */
export function logCall(
  world: World,
  call: JournaledCall,
  decision: Decision,
  { system }: Pick<Context, 'system'>,
): Reply {
  const reply = replyOf(call, decision, transactionHeaders(call.wire));
  const milliseconds = performance.now() - call.started;
  const times = { now: timeIn(world, system()), milliseconds };
  world.log(callRecord(call, decision, reply.answer, times));
  return reply;
}

/** A reply whose answer took a while, with the header fields that the journal has of it. */
export function completedReply(call: JournaledCall, decision: Decision, logged: Reply): Reply {
  const headers = { ...logged.answer.headers, ...decision.answer.headers };
  return replyOf(call, { ...decision, answer: { ...decision.answer, headers } });
}

/** The reply to a call that was decided outside its world, which learns of it if there is one. */
export async function replyOutside(
  call: JournaledCall,
  decision: Decision,
  context: Context,
): Promise<Reply> {
  const { store, prefixOf } = context;
  const worldID = worldOfPath(call.match, prefixOf('control'));
  if (worldID === undefined || !(await store.has(worldID))) return replyOf(call, decision);
  try {
    return await store.transact(worldID, (world) => logCall(world, call, decision, context));
  } catch (error) {
    if (error instanceof MissingWorld) return replyOf(call, decision);
    throw error;
  }
}
