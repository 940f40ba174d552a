import { correlationIDOf } from '../http/correlation-id.ts';
import type { Actor } from '../oauth/actor.ts';
import type { ApplicationRecord } from '../world/application-record.ts';
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

/** Most calls have the same caller, whom a thousand entries of the journal can share. */
const workers = new WeakMap<ApplicationRecord, AuditActors>();

function actorsOfWorker(world: World, clientID: string): AuditActors {
  const client = findApplication(world, clientID);
  if (!client) return {};
  const known = workers.get(client) ?? { client: { id: client.id, name: client.name } };
  workers.set(client, known);
  return known;
}

const clientOf = (world: World, clientID: string | undefined): AuditActors['client'] =>
  clientID === undefined ? undefined : actorsOfWorker(world, clientID).client;

/** The address of an environment, which is the same in call after call. */
function createAddress() {
  let latest = { baseUrl: '', id: '', address: '' };
  return (baseUrl: string, id: string): string => {
    if (latest.baseUrl !== baseUrl || latest.id !== id)
      latest = { baseUrl, id, address: `${baseUrl}/environments/${id}` };
    return latest.address;
  };
}

const addressOf = createAddress();

/** Who acts: the caller or, in a flow, its application and its user. */
function actorsOf(world: World, actor: Actor, { userID, flowID }: Subject): AuditActors {
  if (actor.kind === 'worker') return actorsOfWorker(world, actor.id);
  if (actor.kind === 'user') {
    const user = world.former('users', actor.id);
    return { client: clientOf(world, actor.clientID), user: user && audited(user) };
  }
  const flow = flowID === undefined ? undefined : world.former('flows', flowID);
  const user = flow && userID !== undefined ? world.get('users', userID) : undefined;
  return { client: clientOf(world, flow?.clientID), user: user && audited(user) };
}

/** A decision with the events that it causes, whose response has their identifier. */
export function withEvents(
  world: World,
  { route, wire }: ActionRequest,
  decision: Decision,
  { actor, now, platformPrefix }: Audit,
): Decision {
  const events = eventsOf(route.api.name, route.action.operationId);
  const { answer, subject } = decision;
  if (!events || subject?.userID === undefined) return decision;
  const before = world.former('users', subject.userID);
  const after = world.get('users', subject.userID);
  const user = after ?? before;
  const types = user ? events({ succeeded: answer.status < 400, before, after, now }) : [];
  if (!user || types.length === 0) return decision;
  const correlationID = correlationIDOf(answer);
  const address = addressOf(wire.baseUrls?.['platform'] ?? wire.origin + platformPrefix, world.id);
  const records = types.map(
    (type): AuditRecord => ({
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
