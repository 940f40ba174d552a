import type { components } from '@ping-password/contract/auth';
import { fingerprint } from '../../world/secret.ts';

/** The parameters of a sign-on, by query or by form. */
export type AuthorizeParameters = Partial<components['schemas']['AuthorizeForm']>;

/** An OAuth error, what it is about, and the parameter at fault. */
export type Objection = readonly [error: string, description: string, target: string];

/** The challenge as it is kept: a plain one is the verifier itself, a secret; hashed, it is that of `S256`. */
export const hashedChallenge = (challenge: string, method: string | undefined): string =>
  method === 'S256' ? challenge : fingerprint(challenge);
