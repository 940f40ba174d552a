import { bearer, createPlatformClient, outcomeOf, workerCredentials } from '@ping-password/client';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const path = { environmentID, userID: 'c3042000-188f-4bc7-a269-dee1602cf7af' };

/** Sends a password and the secret of a worker to an origin that redirects everything. */
export async function useRedirect(origin: string): Promise<string> {
  const platform = createPlatformClient({ baseUrl: origin, authorization: bearer('fake-token') });
  const { error } = await platform.PUT(
    '/environments/{environmentID}/users/{userID}/password#password.reset',
    { params: { path }, body: { newPassword: 'Fake-Harbour-2042!' } },
  );
  const authorization = workerCredentials({
    baseUrl: origin,
    environmentID,
    clientID: 'fake-client',
    clientSecret: 'fake-secret',
    dangerouslyAllowInBrowser: true,
  });
  const token = await Promise.resolve(authorization()).catch(String);
  return `${outcomeOf(error)} ${token.replace(/^ApiError: (307 )?/, '')}`;
}
