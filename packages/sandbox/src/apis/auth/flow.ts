import { states } from '@ping-password/contract/auth';
import { type Failure, requestFailed } from '../../password/failures.ts';
import { keepNewest } from '../../world/keep-newest.ts';
import type { UserRecord } from '../../world/records.ts';
import { fingerprint } from '../../world/secret.ts';
import type { FlowRecord } from '../../world/sign-on-records.ts';
import type { World } from '../../world/world.ts';
import { notFound } from '../not-found.ts';
import type { FlowCall } from './types.ts';

/** How long a flow lives without activity, in milliseconds. Source: D-FL. */
export const idleLifetime = 15 * 60_000;

/** The most flows of a world; the oldest go first. */
const mostFlows = 5000;

/** A status that a flow of the sandbox can have. */
export type FlowStatus = keyof typeof states.FlowStatus;

/** The value of the cookie `ST` that a request carries. */
export function sessionCookie(header: string | undefined): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [name = '', ...value] = part.trim().split('=');
    if (name === 'ST') return value.join('=');
  }
  return undefined;
}

/** Whether the cookie of a request is that of the flow; a flow without a session takes any. */
export function cookieFits({ cookieHash }: FlowRecord, header: string | undefined): boolean {
  const cookie = sessionCookie(header);
  return cookieHash === undefined || cookie === undefined || fingerprint(cookie) === cookieHash;
}

/** Whether something has happened in a flow lately. */
export const isAlive = ({ touchedAt }: FlowRecord, now: number): boolean =>
  now < touchedAt + idleLifetime;

/** The flow with an identifier, unless it is gone or nothing has happened in it for too long. */
export function liveFlow(world: World, id: string, now: number): FlowRecord | undefined {
  const flow = world.get('flows', id.toLowerCase());
  if (!flow || isAlive(flow, now)) return flow;
  world.remove('flows', flow.id);
  return undefined;
}

/** Keeps a flow, and ends the oldest when there are too many. */
export const keepFlow = (world: World, flow: FlowRecord): void =>
  keepNewest(world, 'flows', flow, mostFlows);

/** The flow of a call that may go on, or the refusal. */
export function enter(
  { world, path, now, headers }: FlowCall,
  relation?: string,
): { flow: FlowRecord } | { refusal: ReturnType<typeof notFound> | Failure } {
  const flow = liveFlow(world, path.flowID, now);
  if (!flow) return { refusal: notFound('flow') };
  if (!cookieFits(flow, headers['cookie']))
    return { refusal: { ...notFound('flow'), rule: 'the session cookie is another one' } };
  if (relation !== undefined && !offers(flow.status, relation)) {
    const refusal = requestFailed(`${flow.status} does not offer ${relation}`, {
      code: 'CONSTRAINT_VIOLATION',
      message: 'The status of the flow does not offer this action.',
    });
    return { refusal };
  }
  return { flow };
}

/** The link relations of a status. */
export const actionsOfStatus = (status: string): readonly string[] =>
  states.FlowStatus[status as FlowStatus]?.actions ?? [];

const offers = (status: string, relation: string) => actionsOfStatus(status).includes(relation);

/** The user of a flow; one that was deleted meanwhile ends it. */
export function userOf(world: World, { userID }: FlowRecord): UserRecord | undefined {
  return userID === undefined ? undefined : world.get('users', userID);
}

/**
 * A user by name, in any case. Every user is looked at, so that the time does not tell whether there is
 * one.
 */
export function findUser(world: World, username: string): UserRecord | undefined {
  const name = username.toLowerCase();
  return world.list('users').filter((user) => user.username.toLowerCase() === name)[0];
}
