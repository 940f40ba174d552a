import { findApplication } from '../../world/applications.ts';
import { noSuchApplication } from './application-resource.ts';
import type { ControlHandler } from './types.ts';

export const deleteApplication: ControlHandler<'deleteApplication'> = ({
  context,
  worldID,
  path,
}) =>
  context.store.transact(worldID, (world) => {
    const application = findApplication(world, path.applicationID);
    if (!application) return noSuchApplication(world);
    world.remove('applications', application.id);
    return { status: 204 as const };
  });
