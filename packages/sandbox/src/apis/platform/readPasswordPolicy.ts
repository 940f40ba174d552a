import { policyResource } from '../../password/policy-resource.ts';
import { notFound } from '../not-found.ts';
import type { PlatformHandler } from './types.ts';

export const readPasswordPolicy: PlatformHandler<'readPasswordPolicy'> = (call) => {
  const policy = call.world.get('policies', call.path.passwordPolicyID);
  return policy
    ? { status: 200, body: policyResource(policy, call), rule: 'read' }
    : notFound('password policy');
};
