import { requestFailed } from '../../password/failures.ts';
import { policyAddress, policyResource } from '../../password/policy-resource.ts';
import { keepPolicy, policyFault } from '../../password/write-policy.ts';
import { policyRecord } from '../../world/policies.ts';
import { policyInput } from '../../world/policy-input.ts';
import type { PlatformHandler } from './types.ts';

/** The most policies of an environment. */
const mostPolicies = 100;

export const createPasswordPolicy: PlatformHandler<'createPasswordPolicy'> = (call) => {
  const { world, now, tools, body } = call;
  const policy = policyRecord(tools.random.uuid(), policyInput(body), now);
  const fault = policyFault(world, policy);
  if (fault) return fault;
  if (world.size('policies') >= mostPolicies) {
    return requestFailed('too many policies', {
      code: 'SIZE_LIMIT_EXCEEDED',
      message: `An environment of the sandbox has at most ${mostPolicies} policies.`,
    });
  }
  const created = keepPolicy(world, policy);
  const headers = { location: policyAddress(created, call) };
  return { status: 201, headers, body: policyResource(created, call), rule: 'created' };
};
