import type { WorldData } from '../../world/world.ts';
import { unusable } from './refusals.ts';
import { noSuchSnapshot } from './snapshot-resource.ts';
import type { ControlHandler } from './types.ts';
import { directoryClientOf, existingWorld, worldFault } from './world-identity.ts';
import { worldResource } from './world-resource.ts';

/** Two worlds cannot share a Directory client, for it chooses the world. */
function renamed(data: WorldData, clientID: string): void {
  const [account] = data.directoryAccounts.values();
  const settings = data.settings.get('settings');
  if (!account || !settings) return;
  data.directoryAccounts.clear();
  data.directoryAccounts.set(clientID, { ...account, id: clientID, clientID });
  const recipe = { ...settings.recipe, directoryClientID: clientID };
  data.settings.set('settings', { ...settings, recipe });
}

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
