import type { ControlHandler } from './types.ts';
import { tellWorld } from './world-resource.ts';

export const clearJournal: ControlHandler<'clearJournal'> = async ({
  context,
  worldID,
  origin,
}) => {
  await context.store.journal(worldID).clear();
  await tellWorld(context, worldID, origin);
  return { status: 204 };
};
