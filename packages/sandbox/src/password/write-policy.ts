import { expiryWarningDays, type PasswordPolicy } from '@ping-password/policy';
import type { PolicyRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { type Failure, invalidData } from './failures.ts';

/** Why a policy cannot be written; the schema has checked the single members. */
export function policyFault(
  world: World,
  { id, name, rules }: Pick<PolicyRecord, 'name' | 'rules'> & { readonly id?: string },
): Failure | undefined {
  const taken = world
    .list('policies')
    .some((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase());
  if (taken) {
    return invalidData('the name is taken', {
      code: 'UNIQUENESS_VIOLATION',
      target: 'name',
      message: 'Another policy has this name.',
    });
  }
  return ageFault(rules);
}

/** What is wrong with the ages of a policy, which depend on each other. */
export function ageFault({ maxAgeDays, minAgeDays = 0 }: PasswordPolicy): Failure | undefined {
  const least = minAgeDays + expiryWarningDays + 1;
  if (maxAgeDays === undefined || maxAgeDays >= least) return undefined;
  return invalidData('the ages contradict each other', {
    code: 'OUT_OF_RANGE',
    target: 'maxAgeDays',
    message: `maxAgeDays must be more than minAgeDays and ${expiryWarningDays} together.`,
    innerError: { rangeMinimumValue: least },
  });
}

/** Keeps a policy; a new default takes that from the others. */
export function keepPolicy(world: World, policy: PolicyRecord): PolicyRecord {
  if (policy.default) {
    for (const other of world.list('policies')) {
      if (other.default && other.id !== policy.id)
        world.put('policies', { ...other, default: false });
    }
  }
  world.put('policies', policy);
  return policy;
}
