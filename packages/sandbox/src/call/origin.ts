import type { WireRequest } from '../http/wire-request.ts';
import { excludesOrigin, holdsToOrigins } from '../oauth/excludes-origin.ts';
import type { World } from '../world/world.ts';
import type { Context } from './context.ts';
import type { Step } from './decide.ts';
import type { Dispatcher } from './dispatcher.ts';
import { worldOfPath } from './journal-call.ts';
import { queryOf } from './read-request.ts';
import type { ActionRequest } from './reply.ts';

const warning = {
  target: 'Origin',
  message:
    'Origin is not one of the corsSettings of the application, so the page cannot read the answer.',
};

/** Whether a page of another origin wants to read the answer; a form takes the browser there instead. */
const isOfOtherOrigin = ({ headers, origin }: WireRequest) =>
  headers['origin'] !== undefined &&
  headers['origin'] !== origin &&
  headers['sec-fetch-mode'] !== 'navigate';

/** Whether the application of a call excludes the page that makes it. Asked before the call ends its flow. */
export function isExcluded(world: World, { route, wire, ...request }: ActionRequest): boolean {
  if (!isOfOtherOrigin(wire) || route.api.name !== 'auth') return false;
  const path = route.template.slice(route.api.prefix.length);
  return excludesOrigin(world, path, { ...request, headers: wire.headers });
}

/** A step of a call whose page cannot read what comes of it. */
export function excluded(step: Step): Step {
  if ('wait' in step) return step;
  const told = { excludesOrigin: true, warnings: [warning] };
  if ('example' in step) return { ...step, ...told, warnings: [...(step.warnings ?? []), warning] };
  const { decision } = step;
  const warnings = [...(decision.warnings ?? []), warning];
  return { ...step, decision: { ...decision, ...told, warnings } };
}

/** Whether a preflight is for a page that the application of the address excludes. */
export async function excludesPreflight(
  wire: WireRequest,
  dispatcher: Dispatcher,
  { store, prefixOf }: Pick<Context, 'store' | 'prefixOf'>,
): Promise<boolean> {
  const { 'access-control-request-method': method = '' } = wire.headers;
  const match = dispatcher.match({ ...wire, method });
  if (match.kind === 'unknown path' || !isOfOtherOrigin(wire)) return false;
  const template = match.kind === 'route' ? match.route.template : match.template;
  const prefix = prefixOf('auth');
  const path = template.slice(prefix.length);
  const worldID = worldOfPath(match, prefixOf('control'));
  if (!template.startsWith(`${prefix}/`) || !holdsToOrigins(path) || worldID === undefined)
    return false;
  if (!(await store.has(worldID))) return false;
  const request = { query: queryOf(wire.url), headers: { origin: wire.headers['origin'] } };
  return store.transact(worldID, (world) => excludesOrigin(world, path, request));
}
