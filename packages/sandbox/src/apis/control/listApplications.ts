import { applicationResource } from './application-resource.ts';
import type { ControlHandler } from './types.ts';

export const listApplications: ControlHandler<'listApplications'> = ({ context, worldID }) =>
  context.store.transact(worldID, (world) => {
    const applications = world.list('applications');
    const body = { applications: applications.map((it) => applicationResource(it, context)) };
    return { status: 200 as const, body };
  });
