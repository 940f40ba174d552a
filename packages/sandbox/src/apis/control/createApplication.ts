import { applicationOf } from '../../world/applications.ts';
import {
  applicationCountFault,
  applicationFault,
  applicationRecipe,
  takenApplication,
} from './application-recipe.ts';
import { applicationResource } from './application-resource.ts';
import { unusable } from './refusals.ts';
import type { ControlHandler } from './types.ts';
import { tellChange } from './world-resource.ts';

export const createApplication: ControlHandler<'createApplication'> = async ({
  context,
  worldID,
  body,
  origin,
}) => {
  const { store, random } = context;
  const outcome = await store.transact(worldID, (world) => {
    const application = applicationOf(applicationRecipe(body, random), random);
    const fault =
      applicationCountFault(world.size('applications') + 1) ??
      applicationFault(application, body) ??
      (world.get('applications', application.id) ? takenApplication('id') : undefined);
    if (fault) return unusable(fault);
    world.put('applications', application);
    return { status: 201 as const, body: applicationResource(application, context) };
  });
  if (outcome.status === 201) await tellChange(context, worldID, origin);
  return outcome;
};
