import { vendorError } from '../http/vendor-error.ts';
import { effectOf, type FaultEffect, readFaultHeader, takeFaults } from '../world/faults.ts';
import type { Random } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { ActionRequest, Decision } from './reply.ts';
import { pathSubject } from './subject-state.ts';

/** The fault that a call gets: that of its own header, or those of the world that fit it. */
export function chooseFault(
  world: World,
  { route, path, wire }: ActionRequest,
  { random, now }: { readonly random: Random; readonly now: number },
): FaultEffect | undefined {
  const draw = () => new DataView(random.bytes(4).buffer).getUint32(0) / 2 ** 32;
  const asked = readFaultHeader(wire.headers['x-mock-fault']);
  if (asked && 'wrong' in asked) {
    const answer = vendorError(400, asked.wrong);
    return { kinds: [], answer: () => answer, rule: 'X-Mock-Fault cannot be read' };
  }
  if (asked) return effectOf(asked, draw);
  if (world.size('faults') === 0) return undefined;
  const flow = path['flowID'] && world.get('flows', path['flowID']);
  const userID = path['userID'] ?? (flow ? flow.userID : undefined) ?? path['id'];
  const persona = userID === undefined ? undefined : world.get('users', userID)?.persona;
  const moment = { operationId: route.action.operationId, now, draw };
  const target = { operationId: route.action.operationId, userID, persona };
  const [first, second] = takeFaults(world, target, moment).map((fault) => effectOf(fault, draw));
  if (!first || !second) return first;
  return { ...first, ...second, kinds: [...first.kinds, ...second.kinds] };
}

/**
 * A fault in place of the action; `undefined` when it lets the action run.
 *
 * @param now the time of the machine.
 */
export function faultDecision(
  { kinds, answer, delivery, rule = 'a fault was asked for' }: FaultEffect,
  request: ActionRequest,
  now: number,
): Decision | undefined {
  const subject = pathSubject(request);
  const told = { rule, unchecked: true, violations: [], faults: kinds, subject };
  if (answer) return { ...told, answer: answer(now) };
  if (delivery !== 'resetBefore') return undefined;
  return { ...told, answer: vendorError(503, 'The connection is cut.'), delivery };
}
