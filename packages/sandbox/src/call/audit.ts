import type { Tools } from '../apis/handler.ts';
import type { Actor } from '../oauth/actor.ts';
import { findApplication } from '../world/applications.ts';
import type { AuditActors, AuditedUser, AuditRecord, AuditType } from '../world/audit-record.ts';
import type { Subject } from '../world/call-record.ts';
import type { UserRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { ActionRequest, Decision } from './reply.ts';
import { eventsOf } from './user-events.ts';

/** What the events of a call are made from, beside its request and its decision. */
export interface Audit {
  readonly actor: Actor;
  readonly now: number;
  readonly tools: Pick<Tools, 'random'>;
  /** Prefix of the Platform API, whose addresses events hold. */
  readonly platformPrefix: string;
}

/** Events that were recorded without anybody who acts. Source: N-EL; for UNSET as for SET. */
const withoutActors: ReadonlySet<AuditType> = new Set<AuditType>([
  'PASSWORD.CHECK_SUCCEEDED',
  'PASSWORD.CHECK_FAILED',
  'PASSWORD.SET',
  'PASSWORD.UNSET',
]);

const audited = ({ id, username, populationID }: UserRecord): AuditedUser => ({
  id,
  username,
  populationID,
});

function clientOf(world: World, clientID: string | undefined): AuditActors['client'] {
  const client = clientID === undefined ? undefined : findApplication(world, clientID);
  return client && { id: client.id, name: client.name };
}

/** Who acts: the caller or, in a flow, its application and its user. */
function actorsOf(world: World, actor: Actor, { userID, flowID }: Subject): AuditActors {
  if (actor.kind === 'worker') return { client: clientOf(world, actor.id) };
  if (actor.kind === 'user') {
    const user = world.former('users', actor.id);
    return { client: clientOf(world, actor.clientID), user: user && audited(user) };
  }
  const flow = flowID === undefined ? undefined : world.former('flows', flowID);
  const user = flow && userID !== undefined ? world.get('users', userID) : undefined;
  return { client: clientOf(world, flow?.clientID), user: user && audited(user) };
}

/** The identifier of a call: that of the error, or a new one. */
function correlationOf({ answer }: Decision): string {
  const { id } = (answer.status >= 400 && answer.value ? answer.value : {}) as { id?: unknown };
  return typeof id === 'string' ? id : crypto.randomUUID();
}

/** A decision with the events that it causes, whose response has their identifier. */
export function withEvents(
  world: World,
  { route, wire }: ActionRequest,
  decision: Decision,
  { actor, now, tools, platformPrefix }: Audit,
): Decision {
  const events = eventsOf(route.api.name, route.action.operationId);
  const { answer, subject } = decision;
  if (!events || subject?.userID === undefined) return decision;
  const before = world.former('users', subject.userID);
  const after = world.get('users', subject.userID);
  const user = after ?? before;
  const types = user ? events({ succeeded: answer.status < 400, before, after, now }) : [];
  if (!user || types.length === 0) return decision;
  const correlationID = correlationOf(decision);
  const address = `${wire.origin}${platformPrefix}/environments/${world.id}`;
  const records = types.map(
    (type): AuditRecord => ({
      id: tools.random.uuid(),
      type,
      now,
      correlationID,
      environmentID: world.id,
      address,
      user: audited(user),
      ...(!withoutActors.has(type) && { actors: actorsOf(world, actor, subject) }),
    }),
  );
  const headers = { ...answer.headers, 'correlation-id': correlationID };
  return { ...decision, answer: { ...answer, headers }, events: records };
}
