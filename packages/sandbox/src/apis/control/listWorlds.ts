import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

export const listWorlds: ControlHandler<'listWorlds'> = async ({ context, origin }) => {
  const ids = await context.store.worldIDs();
  const worlds = await Promise.all(ids.map((id) => worldResource(context, id, origin)));
  // The default world may have been deleted and made again.
  worlds.sort((a, b) => Number(b.default) - Number(a.default));
  return { status: 200, body: { worlds } };
};
