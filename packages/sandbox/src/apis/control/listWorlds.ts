import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

export const listWorlds: ControlHandler<'listWorlds'> = ({ workshop, origin }) => {
  const worlds = workshop.store.worldIDs().map((id) => worldResource(workshop, id, origin));
  // The default world may have been deleted and made again.
  worlds.sort((a, b) => Number(b.default) - Number(a.default));
  return { status: 200, body: { worlds } };
};
