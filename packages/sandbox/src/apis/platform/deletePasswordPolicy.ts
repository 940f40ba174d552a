import { type Failure, requestFailed } from '../../password/failures.ts';
import { populationsWith } from '../../world/policies.ts';
import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';

const kept = (rule: string, message: string): Failure =>
  requestFailed(rule, { code: 'CONSTRAINT_VIOLATION', message });

export const deletePasswordPolicy: PlatformHandler<'deletePasswordPolicy'> = (call) => {
  const policy = call.world.get('policies', call.path.passwordPolicyID);
  if (!policy) return notFound('password policy');
  if (policy.default)
    return kept('the policy is the default', 'The default policy cannot be deleted.');
  if (populationsWith(call.world, policy) > 0)
    return kept('a population uses the policy', 'A population uses this policy.');
  call.world.remove('policies', policy.id);
  return { status: 204, rule: 'deleted' };
};
