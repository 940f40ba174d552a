import { createPlatformClient, unwrap, workerCredentials } from '@ping-password/client';
import { expect, test } from '@ping-password/testing/vitest';

const clientID = '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01';
const clientSecret = 'sandbox-worker-secret';

test('a user changes the password in the process of the test', async ({ world, journal }) => {
  const { environmentID, fetch } = world;
  const options = { region: 'EU', environmentID, fetch };
  const authorization = workerCredentials({ ...options, clientID, clientSecret });
  const platform = createPlatformClient({ ...options, authorization });
  const { id: userID } = await world.user('user.ok');
  const body = { currentPassword: 'Tr4vel-Lightly-88', newPassword: 'Fake-Harbour-2042!' };
  expect((await unwrap(platform.resetPassword({ path: { userID }, body }))).status).toBe('OK');
  await expect(journal).toHaveCalled('resetPassword', { status: 200, userID });
});
