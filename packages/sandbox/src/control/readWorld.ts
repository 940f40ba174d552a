import { findWorld } from './refusals.ts';
import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

export const readWorld: ControlHandler<'readWorld'> = ({ workshop, path, origin }) => {
  const found = findWorld(workshop, path);
  return 'id' in found ? { status: 200, body: worldResource(workshop, found.id, origin) } : found;
};
