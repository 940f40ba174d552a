import type { components } from '@ping-password/contract/control';

/** An audit event as PingOne's audit log shows it, and as the journal does. */
export type AuditEvent = components['schemas']['AuditEvent'];

/** The types of the audit events of the sandbox, each in words of its own. Source: N-EL, N-EVT, N-DD. */
export const auditTypes = {
  'PASSWORD.CHECK_SUCCEEDED': 'The password is right.',
  'PASSWORD.CHECK_FAILED': 'The password is wrong.',
  'PASSWORD.RESET': 'The password was changed.',
  'PASSWORD.SET': 'The password was set.',
  'PASSWORD.UNSET': 'The password was cleared.',
  'PASSWORD.FORCE_CHANGE': 'The password has to be changed.',
  'PASSWORD.RECOVERY': 'The password was recovered.',
  'PASSWORD.UNLOCKED': 'The password was unlocked.',
  'USER.CREATED': 'The user was created.',
  'USER.UPDATED': 'The user was changed.',
  'USER.MOVED': 'The user was moved to another population.',
  'USER.DELETED': 'The user was deleted.',
  'USER.LOCKED': 'The user was locked.',
  'USER.UNLOCKED': 'The user was unlocked.',
} as const;

/** The type of an audit event of the sandbox. */
export type AuditType = keyof typeof auditTypes;

/** A user as an event remembers one, who may be gone by the time it is read. */
export interface AuditedUser {
  readonly id: string;
  readonly username: string;
  readonly populationID: string;
}

/** Who acted. */
export interface AuditActors {
  readonly client?: { readonly id: string; readonly name: string } | undefined;
  readonly user?: AuditedUser | undefined;
}

/** An audit event as it waits in the journal; a thousand of them should be small. */
export interface AuditRecord {
  readonly type: AuditType;
  /** Time in the world, in milliseconds since 1970. */
  readonly now: number;
  readonly correlationID: string;
  readonly environmentID: string;
  /** Address of the environment on the Platform API. */
  readonly address: string;
  readonly user: AuditedUser;
  readonly actors?: AuditActors | undefined;
}
