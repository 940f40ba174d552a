import { findWorld } from './refusals.ts';
import type { ControlHandler } from './types.ts';

export const deleteWorld: ControlHandler<'deleteWorld'> = ({ workshop, path }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  workshop.store.delete(found.id);
  workshop.forget(found.id);
  return { status: 204 };
};
