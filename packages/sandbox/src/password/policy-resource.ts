import type { components } from '@ping-password/contract/platform';
import { isoTime } from '../world/clock.ts';
import { populationsWith } from '../world/policies.ts';
import type { PolicyRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** Where a policy is shown: the world, and where the API begins. */
interface Place {
  readonly world: World;
  readonly baseUrl: string;
}

const environmentAddress = ({ world, baseUrl }: Place) => `${baseUrl}/environments/${world.id}`;

/** The address of a password policy. */
export const policyAddress = ({ id }: Pick<PolicyRecord, 'id'>, place: Place): string =>
  `${environmentAddress(place)}/passwordPolicies/${id}`;

/** A password policy, as the API shows it. */
export function policyResource(
  { id, name, description, default: isDefault, rules, ...times }: PolicyRecord,
  place: Place,
): components['schemas']['PasswordPolicy'] {
  return {
    _links: {
      self: { href: policyAddress({ id }, place) },
      environment: { href: environmentAddress(place) },
    },
    id,
    environment: { id: place.world.id },
    name,
    ...(description !== undefined && { description }),
    default: isDefault,
    ...rules,
    populationCount: populationsWith(place.world, { id, default: isDefault }),
    createdAt: isoTime(times.createdAt),
    updatedAt: isoTime(times.updatedAt),
  } as components['schemas']['PasswordPolicy'];
}
