import type { components } from '@ping-password/contract/platform';

type Schema = components['schemas']['PasswordPolicy'];

/**
 * The rules of a password policy, as the Platform API returns them. A rule that is absent
 * is not enforced; members that are no rules are ignored.
 */
export type PasswordPolicy = { readonly [Member in keyof Schema]?: Schema[Member] | undefined };
