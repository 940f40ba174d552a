import type { ErrorBody, ErrorDetail } from '../../http/vendor-error.ts';
import { ageFault } from '../../password/write-policy.ts';
import type { WorldInput } from '../../world/define-world.ts';
import { directoryPersona, personas } from '../../world/personas.ts';
import { policyInput } from '../../world/policy-input.ts';
import type { WorldRecipe } from '../../world/recipe.ts';
import { mostUsers } from '../../world/users.ts';
import { applicationRecipe, applicationsFault } from './application-recipe.ts';
import { isShowable } from './clock.ts';
import { faultsFault } from './fault-input.ts';
import { unusable } from './refusals.ts';
import { type MadeWorld, savedInputFault, savedWorldOf } from './saved-input.ts';
import type { ControlContext } from './types.ts';
import { inputFault, userRecipe } from './user-recipe.ts';

/** What is wrong with so many users. */
export const countFault = (users: number): ErrorDetail | undefined =>
  users > mostUsers
    ? { code: 'LIMIT_EXCEEDED', message: `A world has at most ${mostUsers} users.` }
    : undefined;

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

/** The recipe that an input asks for; the secrets leave as hashes. */
function recipeOf(
  input: WorldInput,
  directoryClientID: string,
  { random, system }: ControlContext,
): WorldRecipe {
  const { time, ...clock } = clockOf(input, system());
  return {
    ...clock,
    ...(input.name !== undefined && { name: input.name }),
    directoryClientID,
    personas: input.personas ?? true,
    users: (input.users ?? []).map((user) => userRecipe(user, random)),
    applications: input.applications?.map((it) => applicationRecipe(it, random)),
    policy: input.policy && policyInput(input.policy),
    ...(input.faults && { faults: input.faults }),
  };
}

/** The records of the world that an input asks for, or what is wrong with it. */
export function worldOf(
  input: WorldInput,
  directoryClientID: string,
  context: ControlContext,
): MadeWorld | { readonly refusal: { status: 400; body: ErrorBody } } {
  const { saved } = input;
  if (saved) {
    const broken = savedInputFault(input, saved);
    return broken ? { refusal: unusable(broken) } : savedWorldOf(input, saved, directoryClientID);
  }
  const { time } = clockOf(input, context.system());
  const fault =
    usersFault(input) ??
    applicationsFault(input.applications ?? [], context.random) ??
    (isShowable(time) ? undefined : latestTime);
  if (fault) return { refusal: unusable(fault) };
  const conflict = input.policy && ageFault(policyInput(input.policy));
  if (conflict) return { refusal: { status: 400, body: conflict.body } };
  const data = context.build(recipeOf(input, directoryClientID, context));
  const hasUser = (id: string) => data.users.has(id) || data.directoryUsers.has(id);
  const aims = { operationIDs: context.operationIDs(), hasUser };
  const misaimed = faultsFault(input.faults ?? [], aims);
  return misaimed ? { refusal: unusable(misaimed) } : { data };
}
