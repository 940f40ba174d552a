import { createPlatformClient, unwrap, workerCredentials } from '@ping-password/client';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const worker = {
  environmentID,
  clientID: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  clientSecret: 'sandbox-worker-secret',
  // jsdom and happy-dom look like a browser; the secret is that of every sandbox.
  dangerouslyAllowInBrowser: true,
};

/** Changes the password of a user of the sandbox at an origin, and gives its state. */
export async function changePassword(origin) {
  // One try without a time limit: a busy machine is slow, not wrong.
  const retry = false;
  const platform = createPlatformClient({
    environmentID,
    baseUrl: `${origin}/platform/v1`,
    authorization: workerCredentials({ ...worker, baseUrl: `${origin}/auth`, retry }),
    retry,
  });
  const body = { currentPassword: 'Tr4vel-Lightly-88', newPassword: 'Fake-Harbour-2042!' };
  const { status } = await unwrap(platform.resetPassword({ path: { userID }, body }));
  return status;
}
