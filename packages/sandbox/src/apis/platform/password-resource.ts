import { type components, states } from '@ping-password/contract/platform';
import { remember } from '../../http/memoize.ts';
import type { ErrorBody } from '../../http/vendor-error.ts';
import { errorBody } from '../../http/vendor-error.ts';
import {
  accountNotUsable,
  externalIdentity,
  type Failure,
  keptElsewhere,
  lockedOut,
  noPassword,
} from '../../password/failures.ts';
import { policyResource } from '../../password/policy-resource.ts';
import {
  isExternalIdentity,
  isUsable,
  type PasswordStatus,
  secondsUntilUnlock,
  settled,
  statusOf,
} from '../../password/status.ts';
import { isoTime } from '../../world/clock.ts';
import { policyOf } from '../../world/policies.ts';
import type { PasswordRecord, PolicyRecord, UserRecord } from '../../world/records.ts';
import type { World } from '../../world/store.ts';
import type { PasswordCall } from './types.ts';

type PasswordState = components['schemas']['PasswordState'];

/** A user, the policy that applies, and the state of the password now. */
export interface Held {
  readonly user: UserRecord;
  readonly password: PasswordRecord;
  readonly policy: PolicyRecord;
  readonly status: PasswordStatus;
}

/** A refusal because something does not exist. */
export const notFound = (what = 'resource'): { status: 404; body: ErrorBody; rule: string } => ({
  status: 404,
  body: errorBody(404, `The requested ${what} was not found.`),
  rule: `no such ${what}`,
});

/** The user of a call with the state of the password. */
export function hold({ world, path, now }: Pick<PasswordCall, 'world' | 'path' | 'now'>) {
  const user = world.get('users', path.userID);
  if (!user) return undefined;
  const policy = policyOf(world);
  const password = settled(user.password, now);
  return { user, password, policy, status: statusOf(password, policy.rules, now) } satisfies Held;
}

/** Keeps a password of a user. */
export function keep(world: World, user: UserRecord, password: PasswordRecord): void {
  world.put('users', { ...user, password });
}

/** The refusal that the state of a password calls for when an action is not offered in it. */
export function stateRefusal(
  { status, password }: Pick<Held, 'status' | 'password'>,
  relation: string,
  now: number,
): Failure | undefined {
  const offered: readonly string[] = states.PasswordStatus[status].actions;
  if (offered.includes(relation)) return undefined;
  if (status === 'NO_PASSWORD') return noPassword();
  return status === 'EXTERNAL' ? keptElsewhere() : lockedOut(password, now);
}

/** Why a user may not change the own password, whatever is sent. */
export function selfServiceRefusal({ user, status, password }: Held, now: number) {
  if (isExternalIdentity(user)) return externalIdentity();
  if (!isUsable(user)) return accountNotUsable();
  if (status === 'NO_PASSWORD') return noPassword();
  if (status === 'EXTERNAL') return keptElsewhere();
  return status === 'PASSWORD_LOCKED_OUT' ? lockedOut(password, now) : undefined;
}

/**
 * The links that the vendor's page shows, in its order.
 *
 * @param names the URL of the environment, user and policy, separated by spaces.
 */
const linksOf = remember((names) => {
  const [environment = '', userID, policyID] = names.split(' ');
  const user = `${environment}/users/${userID}`;
  const self = { href: `${user}/password` };
  return {
    self,
    environment: { href: environment },
    user: { href: user },
    passwordPolicy: { href: `${environment}/passwordPolicies/${policyID}` },
    'password.validate': self,
    'password.reset': self,
    'password.set': self,
    'password.recover': self,
  };
});

/** The password state of a user, as the API shows it after whatever the call has done. */
export function passwordState(call: PasswordCall, expand = false): PasswordState {
  const held = hold(call);
  if (!held) throw new Error('A user without a state was shown.');
  const { user, password, policy, status } = held;
  const seconds = secondsUntilUnlock(password, call.now);
  const environmentID = call.world.id;
  const state: { -readonly [Member in keyof PasswordState]: PasswordState[Member] } = {
    _links: linksOf(`${call.baseUrl}/environments/${environmentID} ${user.id} ${policy.id}`),
    environment: { id: environmentID },
    user: { id: user.id },
    passwordPolicy: { id: policy.id },
    status,
  };
  if (password.lastChangedAt !== undefined) state.lastChangedAt = isoTime(password.lastChangedAt);
  if (seconds !== undefined) state.secondsUntilUnlock = seconds;
  if (password.gateway) {
    state.passwordAuthority = 'LDAP';
    state.external = { gateway: password.gateway };
  }
  if (expand) state._embedded = { passwordPolicy: policyResource(policy, call) };
  return state;
}
