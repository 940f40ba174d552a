import type { ControlHandler } from './types.ts';
import { tellChange } from './world-resource.ts';

export const clearInbox: ControlHandler<'clearInbox'> = async ({ context, worldID, origin }) => {
  await context.store.transact(worldID, (world) => {
    for (const { id } of world.list('messages')) world.remove('messages', id);
  });
  await tellChange(context, worldID, origin);
  return { status: 204 };
};
