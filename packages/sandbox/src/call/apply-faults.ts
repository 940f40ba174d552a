import { vendorError } from '../http/vendor-error.ts';
import { effectOf, type FaultEffect, readFaultHeader, takeFaults } from '../world/faults.ts';
import type { Performance, Request } from './call.ts';
import type { Stage } from './context.ts';
import { type Grant, pathSubject, perform } from './run-handler.ts';

/** The fault that meets a call: that of its own header, or one of the world. */
function faultOf(
  { route, path, wire }: Request<Grant>,
  worldID: string,
  { store, random }: Stage,
): FaultEffect | undefined {
  const draw = () => new DataView(random.bytes(4).buffer).getUint32(0) / 2 ** 32;
  const asked = readFaultHeader(wire.headers['x-mock-fault']);
  if (asked && 'wrong' in asked)
    return {
      kinds: [],
      answer: vendorError(400, asked.wrong),
      rule: 'X-Mock-Fault cannot be read',
    };
  if (asked) return effectOf(asked, draw);
  if (!store.has(worldID)) return undefined;
  return store.transact(worldID, (world) => {
    if (world.size('faults') === 0) return undefined;
    const flow = path['flowID'] && world.get('flows', path['flowID']);
    const userID = path['userID'] ?? (flow ? flow.userID : undefined) ?? path['id'];
    const persona = userID === undefined ? undefined : world.get('users', userID)?.persona;
    const target = { operationId: route.action.operationId, userID, persona };
    const [first, second] = takeFaults(world, target).map((fault) => effectOf(fault, draw));
    if (!first || !second) return first;
    return { ...first, ...second, kinds: [...first.kinds, ...second.kinds] };
  });
}

async function performFaulty(
  request: Request<Grant>,
  worldID: string,
  stage: Stage,
  { kinds, delay, answer, delivery, rule = 'a fault was asked for' }: FaultEffect,
): Promise<Performance> {
  if (delay !== undefined) await stage.sleep(delay, request.wire.signal?.());
  request.grant.subject = pathSubject(request);
  request.grant.faults = kinds;
  if (answer) return { answer, rule, unchecked: true };
  if (delivery === 'resetBefore') {
    const cut = vendorError(503, 'The connection is cut.');
    return { answer: cut, rule, delivery, unchecked: true };
  }
  return { ...(await perform(request, worldID, stage)), delivery };
}

/** Performs an action of a world, with the faults that somebody asked for. */
export function performInWorld(
  request: Request<Grant>,
  worldID: string,
  stage: Stage,
): Performance | Promise<Performance> {
  const effect = faultOf(request, worldID, stage);
  return effect ? performFaulty(request, worldID, stage, effect) : perform(request, worldID, stage);
}
