import type { components } from '@ping-password/contract/control';
import type { ApplicationRecord } from '../../world/application-record.ts';
import type { World } from '../../world/world.ts';
import { missing } from './refusals.ts';
import type { ControlContext } from './types.ts';

type Application = components['schemas']['Application'];

/** An application as the control API shows it, without its secret. */
export function applicationResource(
  {
    secret,
    roles,
    preset,
    tokenEndpointAuthMethod,
    corsSettings,
    ...application
  }: ApplicationRecord,
  { signOnPage }: Pick<ControlContext, 'signOnPage'>,
): Application {
  return {
    ...application,
    loginPageUrl: application.loginPageUrl ?? signOnPage,
    ...(corsSettings && { corsSettings }),
    ...(tokenEndpointAuthMethod !== undefined && { tokenEndpointAuthMethod }),
  };
}

/** The refusal for an application that is not there; it lists those that are. */
export const noSuchApplication = (world: World) =>
  missing(
    'application',
    world.list('applications').map(({ id, name }) => `${name} (${id})`),
  );
