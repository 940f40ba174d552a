import { createPlatformClient, type Fetch, unwrap, workerCredentials } from '@ping-password/client';
import { createAuthClient } from '@ping-password/client/auth';
import { createPkce, type FlowStep, startFlow } from '@ping-password/client/flow';

const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const path = { environmentID, userID: 'c3042000-188f-4bc7-a269-dee1602cf7af' };

const worker = {
  environmentID,
  clientID: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  clientSecret: 'sandbox-worker-secret',
  // The bundle runs in a browser too, against a sandbox whose secret is public.
  dangerouslyAllowInBrowser: true,
};

/** Resets a password as a worker and begins a sign-on, at the sandbox of this origin. */
export async function useClient(origin: string, fetch?: Fetch): Promise<string> {
  // One try without a time limit: a busy machine is slow, not wrong.
  const sending = { retry: false as const, ...(fetch && { fetch }) };
  const baseUrl = `${origin}/auth`;
  const platform = createPlatformClient({
    environmentID,
    baseUrl: `${origin}/platform/v1`,
    authorization: workerCredentials({ ...worker, baseUrl, ...sending }),
    ...sending,
  });
  const { userID } = path;
  await unwrap(
    platform.resetPassword({ path: { userID }, body: { newPassword: 'Fake-Harbour-2042!' } }),
  );
  const result = await platform.GET('/environments/{environmentID}/users/{userID}/password', {
    params: { path: { userID } },
  });
  const client_id = 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02';
  const { query } = await createPkce();
  const flow: FlowStep = await startFlow(createAuthClient({ baseUrl, ...sending }), {
    environmentID,
    authorize: { client_id, response_type: 'code', ...query },
  });
  return `${unwrap(result).status} ${flow.status}`;
}

/** Compiles only while the types refuse a wrong body. */
export const wrongBody = (platform: ReturnType<typeof createPlatformClient>) =>
  platform.PUT('/environments/{environmentID}/users/{userID}/password#password.reset', {
    params: { path },
    // @ts-expect-error The member is called newPassword.
    body: { password: 'Fake-Harbour-2042!' },
  });
