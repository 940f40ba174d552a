import { findWorld } from './refusals.ts';
import type { ControlHandler } from './types.ts';

export const clearInbox: ControlHandler<'clearInbox'> = ({ workshop, path }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  workshop.store.transact(found.id, (world) => {
    for (const { id } of world.list('messages')) world.remove('messages', id);
  });
  return { status: 204 };
};
