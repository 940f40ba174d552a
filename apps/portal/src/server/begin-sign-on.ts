import { createPkce } from '@ping-password/client/flow';

/**
 * The query of a sign-on with PKCE. Nobody keeps the verifier, as the portal exchanges no code.
 *
 * @param clientID of the application that the user signs on to.
 */
export async function signOnQuery(clientID: string) {
  const { query } = await createPkce();
  return { response_type: 'code' as const, client_id: clientID, scope: 'openid', ...query };
}
