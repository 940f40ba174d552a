import type { ControlHandler } from './types.ts';

export const deleteWorld: ControlHandler<'deleteWorld'> = async ({ context, worldID }) => {
  await context.store.delete(worldID);
  return { status: 204 };
};
