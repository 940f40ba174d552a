import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

export const listWorlds: ControlHandler<'listWorlds'> = ({ workshop, origin }) => ({
  status: 200,
  body: { worlds: workshop.store.worldIDs().map((id) => worldResource(workshop, id, origin)) },
});
