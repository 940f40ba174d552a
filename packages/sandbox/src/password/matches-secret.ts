import { matchesHash, type Secret } from '../world/secret.ts';
import { matchesEncoded } from './encodings.ts';

/** Whether a value is the secret; an encoding that cannot be verified matches nothing. */
export const matchesSecret = (secret: Secret, value: string): boolean =>
  secret.kind === 'hash' ? matchesHash(secret, value) : matchesEncoded(secret.value, value);
