import { settingsOf } from '../../world/clock.ts';
import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

/** Snapshots stay; the journal begins anew. */
export const resetWorld: ControlHandler<'resetWorld'> = async ({ context, worldID, origin }) => {
  const { store } = context;
  const { recipe } = await store.transact(worldID, settingsOf);
  await store.replace(worldID, context.build(recipe));
  await store.journal(worldID).clear();
  const world = await worldResource(context, worldID, origin);
  store.journal(worldID).emit({ type: 'world', data: world });
  return { status: 200, body: world };
};
