import { providerOf } from '../../oauth/provider.ts';
import { userToken, workerToken } from '../../oauth/tokens.ts';
import type { ApplicationRecord } from '../../world/application-record.ts';
import { findApplication } from '../../world/applications.ts';
import { timeIn } from '../../world/clock.ts';
import type { World } from '../../world/world.ts';
import { noSuchApplication } from './application-resource.ts';
import { noSuchUser } from './readUser.ts';
import { unusable } from './refusals.ts';
import type { ControlHandler } from './types.ts';

/** The application that a token is issued to unless one is named: the first that users sign on to, or worker. */
const presetFor = (world: World, userID: string | undefined): ApplicationRecord | undefined =>
  world.find('applications', ({ type }) => (type === 'WORKER') === (userID === undefined));

export const issueToken: ControlHandler<'issueToken'> = ({ context, worldID, body, origin }) => {
  const { store, random, signer, system, prefixOf } = context;
  const { userID, clientID, scopes } = body ?? {};
  return store.transact(worldID, (world) => {
    const application =
      clientID === undefined ? presetFor(world, userID) : findApplication(world, clientID);
    if (!application) return noSuchApplication(world);
    if (!userID && scopes) {
      const message = 'Only the token of a user has scopes; a worker has roles.';
      return unusable({ code: 'INVALID_VALUE', target: 'scopes', message });
    }
    const issue = { world, now: timeIn(world, system()), tools: { random, signer } };
    const provider = providerOf(origin + prefixOf('auth'), world.id);
    if (!userID) return { status: 200 as const, body: workerToken(issue, application, provider) };
    const user = world.get('users', userID.toLowerCase());
    if (!user) return noSuchUser(world);
    const scope = (scopes ?? application.scopes).join(' ');
    const grant = { userID: user.id, clientID: application.id, scope };
    return { status: 200 as const, body: userToken(issue, grant, provider) };
  });
};
