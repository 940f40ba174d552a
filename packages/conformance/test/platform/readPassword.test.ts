import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, outcome, ownPlatform, persona, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: user, ...options });

contractTest('platform', 'readPassword', (when) => {
  when(200, 'the user exists', () => call(platform, outcome('ok', {})), { status: 'OK' });
  when(200, 'the user reads the own state', () => call(ownPlatform), { status: 'OK' });
  when(
    200,
    'the password is locked',
    () => call(platform, outcome('lockedOut', persona('user.locked'))),
    { status: 'PASSWORD_LOCKED_OUT', secondsUntilUnlock: expect.any(Number) },
  );
  when(
    200,
    'the password is temporary',
    () => call(platform, outcome('mustChange', persona('user.mustchange'))),
    { status: 'MUST_CHANGE_PASSWORD' },
  );
  when(
    200,
    'the password has expired',
    () => call(platform, outcome('expired', persona('user.expired'))),
    { status: 'PASSWORD_EXPIRED' },
  );
  when(
    200,
    'the user has no password',
    () => call(platform, outcome('noPassword', persona('user.nopassword'))),
    { status: 'NO_PASSWORD' },
  );
  when(
    200,
    'the password is kept in an LDAP directory',
    () => call(platform, outcome('external', persona('user.gateway'))),
    { status: 'EXTERNAL', external: { gateway: { type: 'LDAP' } } },
  );
  when(
    200,
    'the policy is asked for',
    () => {
      const params = { ...user, query: { expand: 'passwordPolicy' as const } };
      return call(platform, outcome('withPolicy', { params }));
    },
    { status: 'OK', _embedded: { passwordPolicy: { name: 'Standard', history: { count: 6 } } } },
  );
  platformRefusals(when, [401, 403, 404], call, nobody);
});
