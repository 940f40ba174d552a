import type { ControlHandler } from './types.ts';

export const deleteWorld: ControlHandler<'deleteWorld'> = ({ workshop, worldID }) => {
  workshop.store.delete(worldID);
  workshop.forget(worldID);
  return { status: 204 };
};
