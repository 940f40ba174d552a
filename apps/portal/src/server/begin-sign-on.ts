import { createHash, randomBytes } from 'node:crypto';

/**
 * The query of a sign-on with PKCE. Nobody keeps the verifier, as the portal exchanges no code.
 *
 * @param clientID of the application that the user signs on to.
 */
export function signOnQuery(clientID: string) {
  const verifier = randomBytes(32).toString('base64url');
  return {
    response_type: 'code' as const,
    client_id: clientID,
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256' as const,
  };
}
