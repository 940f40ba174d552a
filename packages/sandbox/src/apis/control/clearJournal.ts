import type { ControlHandler } from './types.ts';

export const clearJournal: ControlHandler<'clearJournal'> = ({ workshop, worldID }) => {
  workshop.journalOf(worldID).clear();
  return { status: 204 };
};
