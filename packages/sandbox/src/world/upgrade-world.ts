import { initialPopulations, populationIDs } from './populations.ts';
import type { PolicyRecord, UserRecord } from './records.ts';
import type { WorldData } from './world.ts';

/** A policy as it was kept before there were populations. */
type FormerPolicy = PolicyRecord & { readonly populationCount?: number };

/** A user as it was kept before users had populations and times. */
type FormerUser = Omit<UserRecord, 'populationID' | 'createdAt' | 'updatedAt'> &
  Partial<UserRecord>;

/**
 * Completes a world that an earlier version has kept: populations that fit its policies, and users who
 * belong to the default one and are as old as the world.
 */
export function upgradeWorld(data: WorldData): void {
  const settings = data.settings.get('settings');
  if (!settings || data.populations.size > 0) return;
  const { createdAt, recipe } = settings;
  const now = recipe.frozenAt ?? createdAt + recipe.clockOffset;
  const policies: FormerPolicy[] = [...data.policies.values()];
  const own = policies.find((policy) => !policy.default && (policy.populationCount ?? 0) > 0);
  for (const population of initialPopulations(own, now))
    data.populations.set(population.id, population);
  const former: Map<string, FormerUser> = data.users;
  for (const [id, user] of former) {
    const added = { populationID: populationIDs.standard, createdAt: now, updatedAt: now };
    data.users.set(id, { ...added, ...user });
  }
}
