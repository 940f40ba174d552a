import { requestFailed } from '../../password/failures.ts';
import { policyResource } from '../../password/policy-resource.ts';
import { keepPolicy, policyFault } from '../../password/write-policy.ts';
import { policyRecord } from '../../world/policies.ts';
import { policyInput } from '../../world/policy-input.ts';
import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';

export const updatePasswordPolicy: PlatformHandler<'updatePasswordPolicy'> = (call) => {
  const { world, now, path, body } = call;
  const former = world.get('policies', path.passwordPolicyID);
  if (!former) return notFound('password policy');
  const { createdAt } = former;
  const policy = { ...policyRecord(former.id, policyInput(body), now), createdAt };
  const fault = policyFault(world, policy);
  if (fault) return fault;
  if (former.default && body.default === false) {
    return requestFailed('one policy has to be the default', {
      code: 'CONSTRAINT_VIOLATION',
      message: 'Make another policy the default instead.',
    });
  }
  const updated = keepPolicy(world, { ...policy, default: former.default || policy.default });
  return { status: 200, body: policyResource(updated, call), rule: 'replaced' };
};
