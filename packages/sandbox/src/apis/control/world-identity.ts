import { defaultWorld } from '../../world/build-world.ts';
import type { WorldInput } from '../../world/define-world.ts';
import { savedClientOf } from './saved-input.ts';
import type { ControlContext } from './types.ts';

/** The most worlds of a sandbox. */
const mostWorlds = 1000;

/** Client ID of the Directory account of a world. */
export const directoryClientOf = (environmentID: string): string =>
  environmentID === defaultWorld.environmentID
    ? defaultWorld.directoryClientID
    : `${defaultWorld.directoryClientID}-${environmentID}`;

/** Client ID of the Directory account of a world that is to be made. */
export const clientOf = (input: WorldInput, environmentID: string): string =>
  input.directoryClientID ??
  (input.saved && input.environmentID !== undefined ? savedClientOf(input.saved) : undefined) ??
  directoryClientOf(environmentID);

/** Whether another world has a Directory client ID. */
async function isTaken({ store }: ControlContext, clientID: string, own: string): Promise<boolean> {
  const holder = await store.worldWith('directoryAccounts', clientID);
  return holder !== undefined && holder !== own;
}

export const existingWorld = {
  code: 'UNIQUENESS_VIOLATION',
  target: 'environmentID',
  message: 'There is a world with this identifier.',
};

/** What is wrong with the Directory client ID of a world. */
export async function clientFault(
  context: ControlContext,
  environmentID: string,
  clientID: string,
) {
  if (clientID.includes(':')) {
    const message = 'HTTP Basic has no place for a colon in a client ID.';
    return { code: 'INVALID_VALUE', target: 'directoryClientID', message };
  }
  if (await isTaken(context, clientID, environmentID)) {
    const message = 'Another world has this client ID.';
    return { code: 'UNIQUENESS_VIOLATION', target: 'directoryClientID', message };
  }
  return undefined;
}

/** What is wrong with one more world: its identifiers are taken, or there are too many. */
export async function worldFault(context: ControlContext, environmentID: string, clientID: string) {
  if ((await context.store.worldIDs()).length >= mostWorlds)
    return { code: 'LIMIT_EXCEEDED', message: `There are at most ${mostWorlds} worlds.` };
  if (await context.store.has(environmentID)) return existingWorld;
  return clientFault(context, environmentID, clientID);
}
