import { findApplication } from '../../world/applications.ts';
import { noSuchApplication } from './application-resource.ts';
import type { ControlHandler } from './types.ts';
import { tellChange } from './world-resource.ts';

export const deleteApplication: ControlHandler<'deleteApplication'> = async ({
  context,
  worldID,
  path,
  origin,
}) => {
  const outcome = await context.store.transact(worldID, (world) => {
    const application = findApplication(world, path.applicationID);
    if (!application) return noSuchApplication(world);
    world.remove('applications', application.id);
    return { status: 204 as const };
  });
  if (outcome.status === 204) await tellChange(context, worldID, origin);
  return outcome;
};
