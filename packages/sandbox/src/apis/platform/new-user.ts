import type { components } from '@ping-password/contract/platform';
import { requestFailed } from '../../password/failures.ts';
import { defaultPopulation } from '../../world/populations.ts';
import type { Random } from '../../world/random.ts';
import type { UserRecord } from '../../world/records.ts';
import { mostUsers, usersIn } from '../../world/users.ts';
import type { World } from '../../world/world.ts';
import {
  nameFault,
  populationFault,
  providerFault,
  providerOf,
  refusalOf,
  type UserRefusal,
} from './user-faults.ts';
import { attributesOf } from './user-input.ts';

interface Creation {
  readonly world: World;
  readonly now: number;
  readonly tools: { readonly random: Random };
  readonly body: components['schemas']['UserInput'];
}

/** A new user without a password, not kept yet, or why there cannot be one. */
export function newUser({
  world,
  now,
  tools,
  body,
}: Creation): { user: UserRecord } | { refusal: UserRefusal } {
  const { username, mfaEnabled, population, identityProvider } = body;
  const refusal = refusalOf([
    nameFault(world, username),
    populationFault(world, population?.id, 'population.id'),
    providerFault(world, identityProvider?.id),
  ]);
  if (refusal) return { refusal };
  if (usersIn(world) >= mostUsers) {
    const message = `A world of the sandbox has at most ${mostUsers} users.`;
    return { refusal: requestFailed('too many users', { code: 'SIZE_LIMIT_EXCEEDED', message }) };
  }
  const populationID = population?.id.toLowerCase() ?? defaultPopulation(world)?.id ?? '';
  const user: UserRecord = {
    id: tools.random.uuid(),
    username,
    ...attributesOf(body),
    populationID,
    createdAt: now,
    updatedAt: now,
    mfaEnabled: mfaEnabled ?? false,
    enabled: true,
    identityProvider: identityProvider?.id ? providerOf(world, identityProvider.id) : undefined,
    password: { mustChange: false, failures: 0, history: [] },
  };
  return { user };
}
