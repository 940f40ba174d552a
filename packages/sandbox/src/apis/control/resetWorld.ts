import { settingsOf } from '../../world/clock.ts';
import { replaceWorld } from './replace-world.ts';
import type { ControlHandler } from './types.ts';
import { tellWorld } from './world-resource.ts';

export const resetWorld: ControlHandler<'resetWorld'> = async ({ context, worldID, origin }) => {
  const { store } = context;
  const recipe = await store.transact(worldID, (world) => settingsOf(world).recipe);
  await replaceWorld(context, worldID, context.build(recipe));
  return { status: 200, body: await tellWorld(context, worldID, origin) };
};
