import { unusable } from './refusals.ts';
import { replaceWorld } from './replace-world.ts';
import { keepSnapshots } from './saved-input.ts';
import { withScenario } from './scenario.ts';
import type { ControlHandler } from './types.ts';
import { clientFault, clientOf, worldFault } from './world-identity.ts';
import { worldOf } from './world-input.ts';
import { tellWorld } from './world-resource.ts';

const otherWorld = {
  code: 'INVALID_VALUE',
  target: 'environmentID',
  message: 'environmentID must be left out, or be the one in the path.',
};

export const setWorld: ControlHandler<'setWorld'> = async ({ context, path, body, origin }) => {
  const { store } = context;
  const environmentID = path.environmentID.toLowerCase();
  if ((body.environmentID?.toLowerCase() ?? environmentID) !== environmentID)
    return unusable(otherWorld);
  const asked = withScenario(body, context);
  if ('fault' in asked) return unusable(asked.fault);
  const { input } = asked;
  const exists = await store.has(environmentID);
  const clientID = clientOf(input, environmentID);
  const fault = await (exists ? clientFault : worldFault)(context, environmentID, clientID);
  if (fault) return unusable(fault);
  const made = worldOf(input, clientID, context);
  if ('refusal' in made) return made.refusal;
  if (exists) await replaceWorld(context, environmentID, made.data);
  else await store.replace(environmentID, made.data);
  await keepSnapshots(store, environmentID, made);
  const world = await tellWorld(context, environmentID, origin);
  return { status: exists ? 200 : 201, body: world };
};
