import type { ControlHandler } from './types.ts';

export const clearJournal: ControlHandler<'clearJournal'> = async ({ context, worldID }) => {
  await context.store.journal(worldID).clear();
  return { status: 204 };
};
