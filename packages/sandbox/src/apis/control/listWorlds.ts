import { MissingWorld } from '../../world/missing-world.ts';
import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

/** Somebody else may have deleted a world meanwhile. */
function unlessMissing(error: unknown): undefined {
  if (!(error instanceof MissingWorld)) throw error;
}

export const listWorlds: ControlHandler<'listWorlds'> = async ({ context, origin }) => {
  const ids = await context.store.worldIDs();
  const found = await Promise.all(
    ids.map((id) => worldResource(context, id, origin).catch(unlessMissing)),
  );
  const worlds = found.flatMap((world) => world ?? []);
  // The default world may have been deleted and made again.
  worlds.sort((a, b) => Number(b.default) - Number(a.default));
  return { status: 200, body: { worlds } };
};
