import {
  type AuditActors,
  type AuditEvent,
  type AuditedUser,
  type AuditRecord,
  auditTypes,
} from './audit-record.ts';
import { isoTime } from './clock.ts';
import { digest } from './sha256.ts';

type Place = Pick<AuditRecord, 'environmentID' | 'address'>;

const userOf = (
  { id, username, populationID }: AuditedUser,
  { environmentID, address }: Place,
): AuditEvent['resources'][number] => ({
  type: 'USER',
  id,
  name: username,
  environment: { id: environmentID },
  population: { id: populationID },
  href: `${address}/users/${id}`,
});

const actorsOf = (
  { client, user }: AuditActors,
  place: Place,
): NonNullable<AuditEvent['actors']> => ({
  ...(client && {
    client: {
      type: 'CLIENT',
      ...client,
      environment: { id: place.environmentID },
      href: `${place.address}/applications/${encodeURIComponent(client.id)}`,
    },
  }),
  ...(user && { user: userOf(user, place) }),
});

/** The identifier of an event, which follows from its call and its type: nobody has to keep it. */
const idOf = ({ correlationID, type }: AuditRecord) =>
  digest(`${correlationID} ${type}`, 'hex').replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
    '$1-$2-4$3-8$4-$5',
  );

/** An event as the audit log of PingOne shows it. */
export function auditEvent(record: AuditRecord): AuditEvent {
  const { type, now, correlationID, user, actors } = record;
  const time = isoTime(now);
  const description = auditTypes[type];
  return {
    id: idOf(record),
    recordedAt: time,
    createdAt: time,
    correlationId: correlationID,
    ...(actors && { actors: actorsOf(actors, record) }),
    action: { type, description },
    resources: [userOf(user, record)],
    result: { status: 'SUCCESS', description },
  };
}

/** An event as a webhook of PingOne gets it: with fewer members than in the audit log. */
export interface WebhookEvent
  extends Pick<AuditEvent, 'id' | 'recordedAt' | 'actors' | 'resources' | 'result'> {
  readonly _embedded: Readonly<Record<string, never>>;
  readonly action: Pick<AuditEvent['action'], 'type'>;
}

/** An event as a webhook of PingOne gets it. Source: N-EL. */
export function webhookEvent(record: AuditRecord): WebhookEvent {
  const { createdAt, correlationId, action, ...event } = auditEvent(record);
  return { _embedded: {}, ...event, action: { type: action.type } };
}
