/** A proof that who redeems a code is who asked for it. */
export interface Pkce {
  /** Kept until the code is redeemed, and sent as `code_verifier` then. */
  readonly verifier: string;
  /** What the authorize request carries. */
  readonly query: { readonly code_challenge: string; readonly code_challenge_method: 'S256' };
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/**
 * A fresh PKCE verifier and its challenge.
 *
 * @param crypto the platform's, unless given.
 * @see https://www.rfc-editor.org/rfc/rfc7636
 */
export async function createPkce(
  crypto: Pick<typeof globalThis.crypto, 'getRandomValues' | 'subtle'> = globalThis.crypto,
): Promise<Pkce> {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const code_challenge = base64url(new Uint8Array(digest));
  return { verifier, query: { code_challenge, code_challenge_method: 'S256' } };
}
