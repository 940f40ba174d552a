import type { components } from '@ping-password/contract/control';
import type { ApplicationRecord } from '../../world/application-record.ts';
import { findApplication, presetSecret } from '../../world/applications.ts';
import type { Random } from '../../world/random.ts';
import { hashSecret } from '../../world/secret.ts';
import { applicationFault } from './application-recipe.ts';
import { applicationResource, noSuchApplication } from './application-resource.ts';
import { unusable } from './refusals.ts';
import type { ControlHandler } from './types.ts';
import { tellChange } from './world-resource.ts';

type ApplicationPatch = components['schemas']['ApplicationPatch'];

/** An application with the changes; one that was made by the options of the mock follows them no more. */
function patched(
  { preset, ...application }: ApplicationRecord,
  { secret: given, loginPageUrl, corsSettings, ...settings }: ApplicationPatch,
  random: Random,
): ApplicationRecord {
  const changed = { ...application, ...settings };
  const secret = given === undefined ? application.secret : hashSecret(given, random);
  const isPublic = changed.tokenEndpointAuthMethod === 'NONE';
  return {
    ...changed,
    loginPageUrl: loginPageUrl === null ? undefined : (loginPageUrl ?? changed.loginPageUrl),
    corsSettings: corsSettings === null ? undefined : (corsSettings ?? changed.corsSettings),
    secret: isPublic ? undefined : (secret ?? hashSecret(presetSecret, random)),
  };
}

export const updateApplication: ControlHandler<'updateApplication'> = async (call) => {
  const { context, worldID, path, body, origin } = call;
  const { store, random } = context;
  const outcome = await store.transact(worldID, (world) => {
    const former = findApplication(world, path.applicationID);
    if (!former) return noSuchApplication(world);
    const application = patched(former, body, random);
    const fault = applicationFault(application, body);
    if (fault) return unusable(fault);
    world.put('applications', application);
    return { status: 200 as const, body: applicationResource(application, context) };
  });
  if (outcome.status === 200) await tellChange(context, worldID, origin);
  return outcome;
};
