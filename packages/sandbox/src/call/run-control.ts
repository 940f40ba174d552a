import type { operations } from '@ping-password/contract/control';
import { missing } from '../apis/control/refusals.ts';
import { isLater } from '../apis/later.ts';
import { controlHandlerOf } from '../apis/registry.ts';
import { cutsConnections } from '../world/faults.ts';
import { MissingWorld } from '../world/missing-world.ts';
import type { Context } from './context.ts';
import type { ActionRequest, Decision } from './reply.ts';
import { answerOf } from './run-handler.ts';

const rule = 'control';

/** The action whose world need not be there yet. */
const makesWorld: keyof operations = 'setWorld';

/** The world that a call has made, if it has made one. */
const madeBy = (value: unknown): string | undefined =>
  (value as { environmentID?: string } | undefined)?.environmentID;

/** Whether the faults of a world may cut connections after a call; those of one that is gone do not. */
async function cutsAfter(
  worldID: string | undefined,
  { store }: Context,
): Promise<Decision['cuts']> {
  if (worldID === undefined) return undefined;
  try {
    const armed = (await store.has(worldID)) && (await store.transact(worldID, cutsConnections));
    return { worldID, armed };
  } catch (error) {
    // What the call was to do is done, so that it must not be tried again.
    if (error instanceof MissingWorld) return { worldID, armed: false };
    throw error;
  }
}

/** Runs the handler of an action of the control API, which stands above the worlds. */
export async function runControl(request: ActionRequest, context: Context): Promise<Decision> {
  const { route, path, query, body, wire } = request;
  const { origin, signal } = wire;
  const { store } = context;
  const worldID = path['environmentID'];
  const isNew = worldID !== undefined && !(await store.has(worldID));
  if (isNew && route.action.operationId !== makesWorld) {
    const refusal = missing('world', await store.worldIDs());
    return { rule, violations: [], answer: answerOf(request, refusal) };
  }
  const handler = controlHandlerOf(route.action.operationId);
  const outcome = await handler({ context, worldID, path, query, body, origin, signal });
  const value = isLater(outcome.body) ? await outcome.body() : outcome.body;
  const cuts = await cutsAfter(worldID ?? madeBy(value), context);
  return { rule, violations: [], answer: answerOf(request, { ...outcome, body: value }), cuts };
}
