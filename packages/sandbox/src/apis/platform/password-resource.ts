import type { components } from '@ping-password/contract/platform';
import { memoize } from '../../http/memoize.ts';
import { hold } from '../../password/held.ts';
import { policyResource } from '../../password/policy-resource.ts';
import { secondsUntilUnlock } from '../../password/status.ts';
import { isoTime } from '../../world/clock.ts';
import type { PasswordCall } from './types.ts';

type PasswordState = components['schemas']['PasswordState'];

/**
 * The links that the vendor's page shows, in its order.
 *
 * @param names the URL of the environment, user and policy, separated by spaces.
 */
const linksOf = memoize((names) => {
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
  if (password.gateway) state.external = { gateway: password.gateway };
  if (expand) state._embedded = { passwordPolicy: policyResource(policy, call) };
  return state;
}
