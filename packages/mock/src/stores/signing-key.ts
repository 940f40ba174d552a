import { createPrivateKey, createPublicKey, type JsonWebKey, sign, verify } from 'node:crypto';

const sample = new TextEncoder().encode('sample');
const leastBits = 2048;

/**
 * Refuses what cannot sign tokens by RS256, which nobody would notice before the first token.
 *
 * @param text a private key as JSON Web Key.
 * @throws SyntaxError without the key, which is a secret.
 */
export function checkSigningKey(text: string): void {
  if (!canSign(JSON.parse(text))) throw new SyntaxError('The signing key cannot sign.');
}

function canSign(jwk: unknown): boolean {
  if (typeof (jwk as { kid?: unknown } | null)?.kid !== 'string') return false;
  try {
    const key = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' });
    const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    if (modulusLength < leastBits) return false;
    return verify('sha256', sample, createPublicKey(key), sign('sha256', sample, key));
  } catch {
    return false;
  }
}
