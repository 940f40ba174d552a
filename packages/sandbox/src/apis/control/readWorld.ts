import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

export const readWorld: ControlHandler<'readWorld'> = async ({ context, worldID, origin }) => {
  return { status: 200, body: await worldResource(context, worldID, origin) };
};
