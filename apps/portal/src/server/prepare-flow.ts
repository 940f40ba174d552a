import { createAuthClient, unwrap } from '@ping-password/client';
import { createControlClient } from '@ping-password/client/control';
import { baseUrls } from '../base-urls.ts';
import { signOnQuery } from './begin-sign-on.ts';

/** The persona whose password is temporary. */
const persona = {
  userID: '15b0d3e8-6a2f-4c97-9e04-8b7c1d2f3a46',
  username: 'user.mustchange',
  password: 'Tr4vel-Lightly-88',
} as const;

/** Where the flow is to be prepared. */
export interface FlowPlace {
  /** Base URL of the mock. */
  readonly baseUrl: string;
  readonly environmentID: string;
  readonly clientID: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Makes a persona's password temporary again and signs on with it.
 *
 * @returns the ID of a flow that waits for a new password.
 * @throws ApiError when the mock refuses a step.
 */
export async function prepareFlow({
  baseUrl,
  environmentID,
  clientID,
  ...options
}: FlowPlace): Promise<string> {
  const { userID, username, password } = persona;
  const control = createControlClient({ baseUrl: baseUrls(baseUrl).control, ...options });
  const auth = createAuthClient({ baseUrl: baseUrls(baseUrl).auth, ...options });
  unwrap(
    await control.PATCH('/worlds/{environmentID}/users/{userID}', {
      params: { path: { environmentID, userID } },
      body: { password: { value: password, mustChange: true, lockedUntil: null, failures: 0 } },
    }),
  );
  const query = { ...(await signOnQuery(clientID)), response_mode: 'pi.flow' as const };
  const begun = unwrap(
    await auth.GET('/{environmentID}/as/authorize', { params: { path: { environmentID }, query } }),
  );
  const params = { path: { environmentID, flowID: begun.id } };
  const body = { username, password };
  unwrap(
    await auth.POST('/{environmentID}/flows/{flowID}#usernamePassword.check', { params, body }),
  );
  return begun.id;
}
