import type { ControlHandler } from './types.ts';
import { tellChange } from './world-resource.ts';

export const clearJournal: ControlHandler<'clearJournal'> = async ({
  context,
  worldID,
  origin,
}) => {
  await context.store.journal(worldID).clear();
  await tellChange(context, worldID, origin);
  return { status: 204 };
};
