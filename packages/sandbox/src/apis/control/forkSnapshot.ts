import { unusable } from './refusals.ts';
import { renamed } from './saved-input.ts';
import { noSuchSnapshot } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';
import { directoryClientOf, existingWorld, worldFault } from './world-identity.ts';
import { worldResource } from './world-resource.ts';

export const forkSnapshot: ControlHandler<'forkSnapshot'> = async (call) => {
  const { context, worldID, path, body, origin } = call;
  const { store, random } = context;
  const data = await store.readSnapshot(worldID, path.snapshotID);
  if (!data) return noSuchSnapshot(context, worldID);
  const environmentID = body?.environmentID?.toLowerCase() ?? random.uuid();
  const clientID = directoryClientOf(environmentID);
  const fault = await worldFault(context, environmentID, clientID);
  if (fault) return unusable(fault);
  renamed(data, clientID);
  if (!(await store.create(environmentID, data))) return unusable(existingWorld);
  return { status: 201, body: await worldResource(context, environmentID, origin) };
};
