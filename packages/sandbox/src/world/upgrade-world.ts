import type { ApplicationRecord } from './application-record.ts';
import { applicationOf } from './applications.ts';
import { initialPopulations, populationIDs } from './populations.ts';
import { credentials } from './preset-applications.ts';
import type { PolicyRecord, UserRecord } from './records.ts';
import type { Secret } from './secret.ts';
import type { WorldData } from './world.ts';

/** A policy as it was kept before there were populations. */
type FormerPolicy = PolicyRecord & { readonly populationCount?: number };

/** A user as it was kept before users had populations and times. */
type FormerUser = Omit<UserRecord, 'populationID' | 'createdAt' | 'updatedAt'> &
  Partial<UserRecord>;

/** An application as it was kept before applications had a type: the worker or the sample application. */
interface FormerApplication {
  readonly id: string;
  readonly name: string;
  readonly secret?: Secret | undefined;
  readonly redirectURIs: readonly string[];
}

const isFormer = (
  application: ApplicationRecord | FormerApplication,
): application is FormerApplication => 'redirectURIs' in application;

/** An application with the settings that it had before they were kept. */
function upgradedApplication({ id, name, secret, redirectURIs }: FormerApplication) {
  const isWorker = id === credentials.workerClientID;
  const type = isWorker ? ('WORKER' as const) : ('SINGLE_PAGE_APP' as const);
  // The secret is there, so none has to be made.
  const random = { bytes: () => new Uint8Array(), uuid: () => '' };
  const recipe = { id, name, type, secret, redirectUris: [...redirectURIs] };
  const application = applicationOf({ ...recipe, pkceEnforcement: 'S256_REQUIRED' }, random);
  return isWorker
    ? { ...application, tokenEndpointAuthMethod: undefined, pkceEnforcement: 'OPTIONAL' as const }
    : { ...application, preset: true };
}

/** Gives users and policies populations: users belong to the default one and are as old as the world. */
function addPopulations(data: WorldData): void {
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

/** Settings that applications of an earlier version lack. */
const newSettings = { idpSignoff: false, parRequirement: 'OPTIONAL', parTimeout: 60 } as const;

/** Completes a world that an earlier version has kept: populations, and the settings of applications. */
export function upgradeWorld(data: WorldData): void {
  addPopulations(data);
  const applications: Map<string, ApplicationRecord | FormerApplication> = data.applications;
  for (const [id, application] of applications)
    data.applications.set(
      id,
      isFormer(application)
        ? upgradedApplication(application)
        : // The order of the members stays, so that nobody takes the record for another one.
          { ...application, ...newSettings, ...application },
    );
}
