import { findWorld } from './refusals.ts';
import type { ControlHandler } from './types.ts';

export const clearJournal: ControlHandler<'clearJournal'> = ({ workshop, path }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  workshop.journalOf(found.id).clear();
  return { status: 204 };
};
