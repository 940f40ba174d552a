import { findApplication } from '../../world/applications.ts';
import { applicationResource, noSuchApplication } from './application-resource.ts';
import type { ControlHandler } from './types.ts';

export const readApplication: ControlHandler<'readApplication'> = ({ context, worldID, path }) =>
  context.store.transact(worldID, (world) => {
    const application = findApplication(world, path.applicationID);
    if (!application) return noSuchApplication(world);
    return { status: 200 as const, body: applicationResource(application, context) };
  });
