import { describe } from 'vitest';
import { expect, test } from '../src/vitest.ts';

const wait = 'PT0S';

describe('waitForCode', () => {
  test('says that no call reached the world', async ({ world, inbox }) => {
    await expect(inbox.waitForCode({ to: 'ada@example.com', wait })).rejects.toThrow(
      [
        `No message to ada@example.com came into the inbox of world ${world.environmentID} within PT0S.`,
        'The inbox is empty.',
        'No call reached this world: check that the app uses its base URLs and its environmentID.',
      ].join('\n'),
    );
  });

  test('lists the mails and the last calls', async ({ world, clock, inbox }) => {
    await clock.freeze('2030-01-01T00:00:00Z');
    const auth = `https://auth.pingone.eu/${world.environmentID}`;
    const { id: userID } = await world.user('user.ok');
    const { data } = await world.control.POST('/worlds/{environmentID}/tokens', {
      params: { path: { environmentID: world.environmentID } },
      body: {},
    });
    const path = `environments/${world.environmentID}/users/${userID}/password`;
    await world.fetch(`https://api.pingone.eu/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${data?.access_token}`,
        'content-type': 'application/vnd.pingidentity.password.sendRecoveryCode+json',
      },
    });
    await world.fetch(`${auth}/as/jwks`);
    await expect(inbox.waitForCode({ kind: 'passcode', wait })).rejects.toThrow(
      [
        `No passcode came into the inbox of world ${world.environmentID} within PT0S.`,
        'The inbox has:',
        '  recoveryCode to user.ok@example.com, sent at 2030-01-01T00:00:00.000Z',
        'The last calls of the world:',
        '  sendRecoveryCode 200: ',
      ].join('\n'),
    );
    expect(await inbox.waitForCode({ wait })).toMatch(/^[A-Z2-9]{8}$/);
  });

  test('says that the wait is too long', async ({ inbox }) => {
    await expect(inbox.waitForCode({ wait: 'PT31S' })).rejects.toThrow(
      [
        'The mock answers 400 INVALID_DATA to /worlds/{environmentID}/inbox/newest:',
        '  wait must be at most PT30S.',
      ].join('\n'),
    );
  });
});
