import type { components } from '@ping-password/contract/platform';
import { isoTime } from '../../world/clock.ts';
import { usersByPopulation } from '../../world/populations.ts';
import type { PopulationRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

interface Place {
  readonly world: World;
  readonly baseUrl: string;
}

/** The address of the populations of a world. */
export const populationsAddress = ({ world, baseUrl }: Place): string =>
  `${baseUrl}/environments/${world.id}/populations`;

/**
 * A population, as the API shows it.
 *
 * @param users the number of users by population; counted unless given.
 */
export function populationResource(
  { id, name, description, passwordPolicyID, ...record }: PopulationRecord,
  place: Place,
  users = usersByPopulation(place.world),
): components['schemas']['Population'] {
  return {
    _links: { self: { href: `${populationsAddress(place)}/${id}` } },
    id,
    environment: { id: place.world.id },
    name,
    ...(description !== undefined && { description }),
    default: record.default,
    ...(passwordPolicyID !== undefined && { passwordPolicy: { id: passwordPolicyID } }),
    userCount: users.get(id) ?? 0,
    createdAt: isoTime(record.createdAt),
    updatedAt: isoTime(record.updatedAt),
  };
}
