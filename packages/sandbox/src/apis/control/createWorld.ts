import { unusable } from './refusals.ts';
import { keepSnapshots } from './saved-input.ts';
import { withScenario } from './scenario.ts';
import type { ControlHandler } from './types.ts';
import { clientOf, existingWorld, worldFault } from './world-identity.ts';
import { worldOf } from './world-input.ts';
import { worldResource } from './world-resource.ts';

export const createWorld: ControlHandler<'createWorld'> = async ({ context, body, origin }) => {
  const { store, random } = context;
  const asked = withScenario(body ?? {}, context);
  if ('fault' in asked) return unusable(asked.fault);
  const { input } = asked;
  const environmentID = input.environmentID?.toLowerCase() ?? random.uuid();
  const clientID = clientOf(input, environmentID);
  const fault = await worldFault(context, environmentID, clientID);
  if (fault) return unusable(fault);
  const made = worldOf(input, clientID, context);
  if ('refusal' in made) return made.refusal;
  if (!(await store.create(environmentID, made.data))) return unusable(existingWorld);
  await keepSnapshots(store, environmentID, made);
  return { status: 201, body: await worldResource(context, environmentID, origin) };
};
