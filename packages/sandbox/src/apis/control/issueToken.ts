import { providerOf } from '../../oauth/provider.ts';
import { knownScopes } from '../../oauth/scopes.ts';
import { userToken, workerToken } from '../../oauth/tokens.ts';
import { credentials } from '../../world/build-world.ts';
import { timeIn } from '../../world/clock.ts';
import { noSuchUser } from './readUser.ts';
import { missing, unusable } from './refusals.ts';
import type { ControlHandler } from './types.ts';

export const issueToken: ControlHandler<'issueToken'> = ({ context, worldID, body, origin }) => {
  const { store, random, signer, system, prefixOf } = context;
  const { userID, clientID, scopes } = body ?? {};
  return store.transact(worldID, (world) => {
    const preset = userID ? credentials.openIDConnectClientID : credentials.workerClientID;
    const application = world.get('applications', (clientID ?? preset).toLowerCase());
    if (!application)
      return missing(
        'application',
        world.list('applications').map(({ id, name }) => `${name} (${id})`),
      );
    if (!userID && scopes) {
      const message = 'Only the token of a user has scopes; a worker has roles.';
      return unusable({ code: 'INVALID_VALUE', target: 'scopes', message });
    }
    const issue = { world, now: timeIn(world, system()), tools: { random, signer } };
    const provider = providerOf(origin + prefixOf('auth'), world.id);
    if (!userID) return { status: 200 as const, body: workerToken(issue, application, provider) };
    const user = world.get('users', userID.toLowerCase());
    if (!user) return noSuchUser(world);
    const scope = (scopes ?? knownScopes).join(' ');
    const grant = { userID: user.id, clientID: application.id, scope };
    return { status: 200 as const, body: userToken(issue, grant, provider) };
  });
};
