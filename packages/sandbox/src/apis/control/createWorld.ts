import type { components } from '@ping-password/contract/control';
import type { ErrorDetail } from '../../http/vendor-error.ts';
import { ageFault } from '../../password/write-policy.ts';
import { defaultWorld } from '../../world/build-world.ts';
import { directoryPersona, personas } from '../../world/personas.ts';
import { policyInput } from '../../world/policy-input.ts';
import type { WorldRecipe } from '../../world/recipe.ts';
import { mostUsers } from '../../world/users.ts';
import { applicationRecipe, applicationsFault } from './application-recipe.ts';
import { isShowable } from './clock.ts';
import { unusable } from './refusals.ts';
import type { ControlContext, ControlHandler } from './types.ts';
import { inputFault, userRecipe } from './user-recipe.ts';
import { worldResource } from './world-resource.ts';

type WorldInput = NonNullable<components['schemas']['WorldInput']>;

/** The most worlds of a sandbox. */
const mostWorlds = 1000;
/** What is wrong with so many users. */
export const countFault = (users: number): ErrorDetail | undefined =>
  users > mostUsers
    ? { code: 'LIMIT_EXCEEDED', message: `A world has at most ${mostUsers} users.` }
    : undefined;

/** Client ID of the Directory account of a world. */
export const directoryClientOf = (environmentID: string): string =>
  environmentID === defaultWorld.environmentID
    ? defaultWorld.directoryClientID
    : `${defaultWorld.directoryClientID}-${environmentID}`;

/** Whether some world has a Directory client ID. */
async function isTaken({ store }: ControlContext, clientID: string): Promise<boolean> {
  for (const id of await store.worldIDs()) {
    const account = await store.transact(id, (world) => world.get('directoryAccounts', clientID));
    if (account) return true;
  }
  return false;
}

export const existingWorld = {
  code: 'UNIQUENESS_VIOLATION',
  target: 'environmentID',
  message: 'There is a world with this identifier.',
};

/** What is wrong with a new world: its identifiers are taken, or there are too many. */
export async function worldFault(context: ControlContext, environmentID: string, clientID: string) {
  if ((await context.store.worldIDs()).length >= mostWorlds)
    return { code: 'LIMIT_EXCEEDED', message: `There are at most ${mostWorlds} worlds.` };
  if (await context.store.has(environmentID)) return existingWorld;
  if (clientID.includes(':')) {
    const message = 'HTTP Basic has no place for a colon in a client ID.';
    return { code: 'INVALID_VALUE', target: 'directoryClientID', message };
  }
  if (await isTaken(context, clientID)) {
    const message = 'Another world has this client ID.';
    return { code: 'UNIQUENESS_VIOLATION', target: 'directoryClientID', message };
  }
  return undefined;
}

/** Too many users, or two with one name or one identifier. */
export function usersFault({ users = [], personas: withPersonas = true }: WorldInput) {
  // The user of the Directory is a persona as well.
  const tooMany = countFault(users.length + (withPersonas ? Object.keys(personas).length + 1 : 0));
  if (tooMany) return tooMany;
  const seen = new Set<string>();
  if (withPersonas) {
    seen.add(directoryPersona.id);
    for (const [name, { id }] of Object.entries(personas)) seen.add(name).add(id);
  }
  for (const [index, user] of users.entries()) {
    const fault = inputFault(user);
    if (fault) return { ...fault, target: `users.${index}.${fault.target}` };
    for (const [member, value] of Object.entries({
      username: user.username ?? user.persona,
      id: user.id,
    })) {
      const key = value?.toLowerCase();
      if (key !== undefined && seen.has(key)) {
        const message = 'Another user of the world has it.';
        return { code: 'UNIQUENESS_VIOLATION', target: `users.${index}.${member}`, message };
      }
      if (key !== undefined) seen.add(key);
    }
  }
  return undefined;
}

/** The refusal of a time that no clock shows. */
export const latestTime = {
  code: 'OUT_OF_RANGE',
  target: 'clock.now',
  message: 'The years are 1970 to 9999.',
};

function clockOf({ clock = {} }: WorldInput, system: number) {
  const time = clock.now === undefined ? system : Date.parse(clock.now);
  return { clockOffset: time - system, frozenAt: clock.frozen ? time : undefined, time };
}

export const createWorld: ControlHandler<'createWorld'> = async ({ context, body, origin }) => {
  const { store, random, system } = context;
  const input: WorldInput = body ?? {};
  const environmentID = input.environmentID?.toLowerCase() ?? random.uuid();
  const directoryClientID = input.directoryClientID ?? directoryClientOf(environmentID);
  const { time, ...clock } = clockOf(input, system());
  const fault =
    (await worldFault(context, environmentID, directoryClientID)) ??
    usersFault(input) ??
    applicationsFault(input.applications ?? [], random) ??
    (isShowable(time) ? undefined : latestTime);
  if (fault) return unusable(fault);
  const policy = input.policy && policyInput(input.policy);
  const conflict = policy && ageFault(policy);
  if (conflict) return { status: 400, body: conflict.body };
  const recipe: WorldRecipe = {
    ...clock,
    directoryClientID,
    personas: input.personas ?? true,
    users: (input.users ?? []).map((user) => userRecipe(user, random)),
    applications: input.applications?.map((it) => applicationRecipe(it, random)),
    policy,
  };
  if (!(await store.create(environmentID, context.build(recipe)))) return unusable(existingWorld);
  return { status: 201, body: await worldResource(context, environmentID, origin) };
};
