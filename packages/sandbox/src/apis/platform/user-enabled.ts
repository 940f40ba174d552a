import type { components } from '@ping-password/contract/platform';
import type { UserRecord } from '../../world/records.ts';
import { type Shown, userAddress } from './user-resource.ts';

/** Whether a user may sign on, as the API shows it. */
export function userEnabled(
  user: Pick<UserRecord, 'id' | 'enabled'>,
  place: Pick<Shown, 'world' | 'baseUrl'>,
): components['schemas']['UserEnabled'] {
  const address = userAddress(user, place);
  return {
    _links: { self: { href: `${address}/enabled` }, user: { href: address } },
    enabled: user.enabled,
  };
}
