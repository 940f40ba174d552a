import type { components } from '@ping-password/contract/control';
import { ageFault } from '../../password/write-policy.ts';
import { settingsOf, timeIn } from '../../world/clock.ts';
import { policyInput } from '../../world/policy-input.ts';
import type { WorldRecipe } from '../../world/recipe.ts';
import type { Tables } from '../../world/records.ts';
import type { World, WorldData } from '../../world/world.ts';
import { applicationRecipe, applicationsFault } from './application-recipe.ts';
import { isShowable, setTime } from './clock.ts';
import { unusable } from './refusals.ts';
import type { ControlContext, ControlHandler } from './types.ts';
import { userRecipe } from './user-recipe.ts';
import { latestTime, usersFault } from './world-input.ts';
import { tellWorld } from './world-resource.ts';

type WorldPatch = components['schemas']['WorldPatch'];

/** The tables that a member of the input stands for. */
const tablesOf: Readonly<Record<string, readonly (keyof Tables)[]>> = {
  applications: ['applications'],
  users: ['users', 'directoryUsers'],
  personas: ['users', 'directoryUsers'],
  policy: ['policies', 'populations'],
};

/** What a world is made of after a change. */
function patchedRecipe(
  recipe: WorldRecipe,
  { name, applications, users, personas, policy }: WorldPatch,
  { random }: ControlContext,
): WorldRecipe {
  return {
    ...recipe,
    ...(name !== undefined && { name: name ?? undefined }),
    ...(applications && { applications: applications.map((it) => applicationRecipe(it, random)) }),
    ...(users && { users: users.map((user) => userRecipe(user, random)) }),
    ...(personas !== undefined && { personas }),
    ...(policy && { policy: policyInput(policy) }),
  };
}

/** Puts records in place of all those of a table. */
function replaceTable<Table extends keyof Tables>(world: World, table: Table, data: WorldData) {
  for (const { id } of world.list(table)) world.remove(table, id);
  for (const record of data[table].values()) world.put(table, record);
}

/** Changes a world and what it is made of. */
function patchWorld(world: World, body: WorldPatch, context: ControlContext): void {
  const { system, build } = context;
  const recipe = patchedRecipe(settingsOf(world).recipe, body, context);
  const data = build(recipe);
  const tables = new Set(Object.keys(body).flatMap((member) => tablesOf[member] ?? []));
  for (const table of tables) replaceTable(world, table, data);
  const { now, frozen = recipe.frozenAt !== undefined } = body.clock ?? {};
  const time = now === undefined ? timeIn(world, system()) : Date.parse(now);
  if (body.clock) setTime(world, time, frozen, system());
  const { clockOffset, frozenAt } = settingsOf(world);
  const clock = body.clock ? { clockOffset, frozenAt } : {};
  world.put('settings', { ...settingsOf(world), recipe: { ...recipe, ...clock } });
}

/** What is wrong with a change. */
function patchFault(world: World, body: WorldPatch, { random }: ControlContext) {
  const { personas, users } = settingsOf(world).recipe;
  const { now } = body.clock ?? {};
  if (now !== undefined && !isShowable(Date.parse(now))) return latestTime;
  const asked = { personas: body.personas ?? personas };
  // Those that were made before have passed already, and meet the personas only now.
  const known = users.map(({ id, username }) => ({ id, ...(username && { username }) }));
  const given = body.users ?? (body.personas === undefined ? [] : known);
  return (
    applicationsFault(body.applications ?? [], random) ??
    usersFault({ ...asked, users: given as NonNullable<WorldPatch['users']> })
  );
}

export const updateWorld: ControlHandler<'updateWorld'> = async (call) => {
  const { context, worldID, body, origin } = call;
  const conflict = body.policy && ageFault(policyInput(body.policy));
  if (conflict) return { status: 400, body: conflict.body };
  const fault = await context.store.transact(worldID, (world) => {
    const found = patchFault(world, body, context);
    if (!found) patchWorld(world, body, context);
    return found;
  });
  if (fault) return unusable(fault);
  return { status: 200, body: await tellWorld(context, worldID, origin) };
};
