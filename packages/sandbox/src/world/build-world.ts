import type { ApplicationRecord } from './application-record.ts';
import { applicationOf } from './applications.ts';
import { faultRecords } from './faults.ts';
import { devicesOf } from './mfa-devices.ts';
import { directoryPersona, personaPassword, personas } from './personas.ts';
import { policyRecord, predefinedPolicies } from './policies.ts';
import type { PolicyInput } from './policy-input.ts';
import { initialPopulations, populationIDs } from './populations.ts';
import {
  type Builder,
  credentials,
  signOnApplication,
  workerApplication,
} from './preset-applications.ts';
import type { Random } from './random.ts';
import type { PasswordEdit, UserRecipe, WorldRecipe } from './recipe.ts';
import type { DirectoryUserRecord, PasswordRecord, Tables, UserRecord } from './records.ts';
import { hashSecret } from './secret.ts';
import { emptyWorld, type WorldData } from './world.ts';

/** Identifiers of the default world. */
export const defaultWorld = {
  environmentID: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6',
  directoryClientID: 'sandbox-directory',
} as const;

const noPassword: PasswordRecord = { mustChange: false, failures: 0, history: [] };

/** A password with the changes that somebody asked for from outside. */
export function editedPassword(
  password: PasswordRecord,
  edit: PasswordEdit,
  now: number,
): PasswordRecord {
  const { secret, mustChange, failures, lastChangedAgo, lockedFor } = edit;
  const lastChangedAt = lastChangedAgo === undefined ? edit.lastChangedAt : now - lastChangedAgo;
  const lockedUntil = lockedFor === undefined ? edit.lockedUntil : now + lockedFor;
  const cleared = secret === null;
  return {
    ...password,
    ...(secret && { secret, lastChangedAt: now }),
    ...(cleared && { secret: undefined, lastChangedAt: undefined }),
    ...(lastChangedAt !== undefined && { lastChangedAt }),
    ...(mustChange !== undefined && { mustChange }),
    ...(failures !== undefined && { failures, lastWrong: undefined }),
    ...(lockedUntil === null && { lock: undefined }),
    ...(lockedUntil !== undefined &&
      lockedUntil !== null && {
        lock: { at: now, until: lockedUntil, cause: 'passwords' as const },
      }),
  };
}

/** The address of a user who was given none; not every name is good for one. */
const addressOf = (username: string, id: string) =>
  `${/^\w+([.+-]\w+)*$/.test(username) ? username : id}@example.com`;

/** Whether there is a gateway; an empty one is none. */
export const hasGateway = (gateway: PasswordRecord['gateway']): boolean =>
  gateway !== undefined && Object.keys(gateway).length > 0;

/** The user that a recipe describes. */
export function userOf(recipe: UserRecipe, now: number, random: Random): UserRecord {
  const persona = recipe.persona === undefined ? undefined : personas[recipe.persona];
  const username = recipe.username ?? recipe.persona ?? recipe.id;
  const state = persona?.password;
  const gateway = recipe.gateway ?? persona?.recipe.gateway;
  const isElsewhere = hasGateway(gateway);
  const given: PasswordRecord = {
    ...noPassword,
    ...(state && !isElsewhere && { secret: hashSecret(personaPassword, random) }),
    ...(isElsewhere && { gateway }),
  };
  const password = state ? editedPassword(given, state, now) : given;
  const email = recipe.email ?? addressOf(username, recipe.id);
  const devices = devicesOf(recipe.mfaDevices ?? persona?.mfaDevices ?? [], email);
  return {
    id: recipe.id,
    username,
    populationID: populationIDs.standard,
    // Nobody is younger than the own password.
    createdAt: password.lastChangedAt ?? now,
    updatedAt: password.lastChangedAt ?? now,
    email,
    name: recipe.name ?? (persona && { given: persona.given, family: persona.family }),
    ...(devices.length > 0 && { mfaEnabled: true, mfaDevices: devices }),
    enabled: recipe.enabled ?? persona?.recipe.enabled ?? true,
    accountLockedAt: recipe.accountLocked ? now : undefined,
    identityProvider: recipe.identityProvider ?? persona?.recipe.identityProvider,
    persona: recipe.persona,
    password: recipe.password ? editedPassword(password, recipe.password, now) : password,
  };
}

/** The user of the Directory that a recipe describes. */
export function directoryUserOf(recipe: UserRecipe, now: number): DirectoryUserRecord {
  const { id, username = id, email = addressOf(username, id), name, administrator } = recipe;
  return {
    id,
    username,
    email,
    ...(name && { name }),
    enabled: recipe.enabled ?? true,
    ...(administrator !== undefined && { administrator }),
    password: recipe.password ? editedPassword(noPassword, recipe.password, now) : noPassword,
  };
}

function jborder(now: number, random: Random): DirectoryUserRecord {
  const { password, ...user } = directoryPersona;
  return {
    ...user,
    enabled: true,
    password: { ...noPassword, secret: hashSecret(password, random), lastChangedAt: now },
  };
}

/** The applications of a recipe; without any, those of the default world. */
function applicationsOf({ applications }: WorldRecipe, builder: Builder): ApplicationRecord[] {
  const { random } = builder;
  if (applications) return applications.map((recipe) => applicationOf(recipe, random));
  return [workerApplication(random), signOnApplication(builder)];
}

function fill<Table extends keyof Tables>(
  data: WorldData,
  table: Table,
  records: readonly Tables[Table][],
): void {
  for (const record of records) data[table].set(record.id, record);
}

const personaRecipes: readonly UserRecipe[] = Object.entries(personas).map(([persona, { id }]) => ({
  id,
  persona,
}));

/** Makes a world as its recipe describes it, at a time of the system's clock. */
export function buildWorld(recipe: WorldRecipe, system: number, builder: Builder): WorldData {
  const { random } = builder;
  const now = recipe.frozenAt ?? system + recipe.clockOffset;
  const data = emptyWorld();
  const given = recipe.users.filter(({ api }) => api !== 'directory');
  const users = [...(recipe.personas ? personaRecipes : []), ...given];
  const { frozenAt, clockOffset, directoryClientID } = recipe;
  const generation = random.uuid();
  fill(data, 'settings', [
    { id: 'settings', createdAt: system, generation, clockOffset, frozenAt, recipe },
  ]);
  fill(data, 'applications', applicationsOf(recipe, builder));
  fill(data, 'directoryAccounts', [
    {
      id: directoryClientID,
      clientID: directoryClientID,
      secret: hashSecret(credentials.directoryApiKey, random),
    },
  ]);
  const policies = policiesOf(recipe.policy, now, random);
  fill(data, 'policies', policies);
  const basic = policies.find(({ name }) => name === 'Basic');
  fill(data, 'populations', initialPopulations(basic, now));
  fill(
    data,
    'users',
    users.map((user) => userOf(user, now, random)),
  );
  if (recipe.personas) fill(data, 'directoryUsers', [jborder(now, random)]);
  const others = recipe.users.filter(({ api }) => api === 'directory');
  fill(
    data,
    'directoryUsers',
    others.map((user) => directoryUserOf(user, now)),
  );
  fill(data, 'faults', faultRecords(recipe.faults ?? []));
  return data;
}

function policiesOf(
  own: PolicyInput | undefined,
  now: number,
  random: Random,
): Tables['policies'][] {
  const predefined = predefinedPolicies(now);
  if (!own) return predefined;
  return [
    ...predefined
      .filter(({ name }) => name !== own.name)
      .map((policy) => ({ ...policy, default: false })),
    policyRecord(random.uuid(), { ...own, default: true }, now),
  ];
}
