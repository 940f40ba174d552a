import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, outcome, persona, platform, user, world } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: user, ...options });

contractTest('platform', 'readUser', (when) => {
  when(200, 'the user exists', () => call(platform, outcome('ok', {})), {
    username: 'user.ok',
    account: { canAuthenticate: true },
  });
  when(
    200,
    'the account is locked',
    async () => {
      if (world) await platform.POST(`${path}#account.lock`, { params: user });
      return call(platform, outcome('locked', {}));
    },
    { account: { canAuthenticate: false, status: 'LOCKED' } },
  );
  when(
    200,
    'another identity provider is in charge',
    () => call(platform, outcome('external', persona('user.external'))),
    { username: 'user.external', identityProvider: { type: 'SAML' } },
  );
  platformRefusals(when, [401, 403, 404], call, nobody);
});
