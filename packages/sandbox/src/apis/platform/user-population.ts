import type { components } from '@ping-password/contract/platform';
import type { UserRecord } from '../../world/records.ts';
import { type Shown, userAddress } from './user-resource.ts';

/** The population of a user, as the API shows it below the user. */
export function userPopulation(
  user: Pick<UserRecord, 'id' | 'populationID'>,
  place: Pick<Shown, 'world' | 'baseUrl'>,
): components['schemas']['UserPopulation'] {
  const address = userAddress(user, place);
  return {
    _links: { self: { href: `${address}/population` }, user: { href: address } },
    id: user.populationID,
  };
}
