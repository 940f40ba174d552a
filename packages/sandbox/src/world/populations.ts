import type { PolicyRecord, PopulationRecord } from './records.ts';
import type { World } from './world.ts';

/** Identifiers of the populations that every world has. */
export const populationIDs = {
  standard: '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34',
  guests: 'a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92',
} as const;

/**
 * The populations of a world: the default one, which has the default policy, and one that has a policy
 * of its own.
 *
 * @param own the policy of the second one; without it, the default one applies there as well.
 */
export const initialPopulations = (
  own: Pick<PolicyRecord, 'id'> | undefined,
  now: number,
): PopulationRecord[] => [
  {
    id: populationIDs.standard,
    name: 'Default',
    description: 'Users that name no population.',
    default: true,
    createdAt: now,
    updatedAt: now,
  },
  {
    id: populationIDs.guests,
    name: 'Guests',
    default: false,
    passwordPolicyID: own?.id,
    createdAt: now,
    updatedAt: now,
  },
];

/** The population of users that name none. */
export const defaultPopulation = (world: World): PopulationRecord | undefined =>
  world.find('populations', (population) => population.default);

/** Number of users by the identifier of their population. */
export function usersByPopulation(world: World): ReadonlyMap<string, number> {
  const users = new Map<string, number>();
  for (const { populationID } of world.list('users'))
    users.set(populationID, (users.get(populationID) ?? 0) + 1);
  return users;
}
