import { unlessMissing } from '../../world/missing-world.ts';
import type { ControlHandler } from './types.ts';
import { worldResource } from './world-resource.ts';

/** The most worlds that are read at a time, for a shared store has no more connections. */
const mostTogether = 16;

export const listWorlds: ControlHandler<'listWorlds'> = async ({ context, origin }) => {
  const ids = await context.store.worldIDs();
  const found: (Awaited<ReturnType<typeof worldResource>> | undefined)[] = [];
  for (let next = 0; next < ids.length; next += mostTogether) {
    const some = ids.slice(next, next + mostTogether);
    const resources = some.map((id) => worldResource(context, id, origin).catch(unlessMissing));
    found.push(...(await Promise.all(resources)));
  }
  const worlds = found.flatMap((world) => world ?? []);
  // The default world may have been deleted and made again.
  worlds.sort((a, b) => Number(b.default) - Number(a.default));
  return { status: 200, body: { worlds } };
};
