import type { components } from '@ping-password/contract/platform';
import type { PasswordPolicy } from '@ping-password/policy';

/** What counts of a policy that is sent. */
export type PolicyInput = PasswordPolicy & { readonly name: string };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Without the members that are `null`, and without fractions. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Math.trunc(value);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, plain(member)]));
}

/**
 * Reads a policy as PingOne does: read-only members do not count, a member that is `null` is as good as
 * left out, and fractions are cut off. Source: D-CONV.
 */
export function policyInput({
  _links,
  id,
  environment,
  populationCount,
  createdAt,
  updatedAt,
  bypassPolicy,
  ...given
}: components['schemas']['PasswordPolicyInput']): PolicyInput {
  return plain(given) as PolicyInput;
}
