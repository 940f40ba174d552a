import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { nobody, outcome, ownPlatform, persona, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: user, ...options });

contractTest('platform', 'readPassword', (when) => {
  when(200, 'the user exists', () => call(platform), { status: 'OK' });
  when(200, 'the user reads the own state', () => call(ownPlatform), { status: 'OK' });
  when(
    200,
    'the password is locked',
    () => call(platform, outcome('lockedOut', persona('user.locked'))),
    { status: 'PASSWORD_LOCKED_OUT', secondsUntilUnlock: expect.any(Number) },
  );
  when(
    400,
    'an identifier is no UUID',
    () => call(platform, { params: { path: { ...user.path, userID: 'me' } } }),
    { code: 'INVALID_DATA', details: [{ code: 'INVALID_VALUE', target: 'userID' }] },
  );
  platformRefusals(when, [401, 403, 404], call, nobody);
});
