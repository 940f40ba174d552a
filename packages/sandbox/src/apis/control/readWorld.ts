import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

export const readWorld: ControlHandler<'readWorld'> = ({ workshop, worldID, origin }) => {
  return { status: 200, body: worldResource(workshop, worldID, origin) };
};
