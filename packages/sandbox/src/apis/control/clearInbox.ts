import type { ControlHandler } from './types.ts';

export const clearInbox: ControlHandler<'clearInbox'> = async ({ context, worldID }) => {
  await context.store.transact(worldID, (world) => {
    for (const { id } of world.list('messages')) world.remove('messages', id);
  });
  return { status: 204 };
};
