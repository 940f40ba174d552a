import type { components } from '@ping-password/contract/auth';

/** The parameters of a sign-on, by query or by form. */
export type AuthorizeParameters = Partial<components['schemas']['AuthorizeForm']>;

/** An OAuth error, what it is about, and the parameter at fault. */
export type Objection = readonly [error: string, description: string, target: string];
