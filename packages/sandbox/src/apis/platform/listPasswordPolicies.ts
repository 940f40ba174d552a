import { policyResource } from '../../password/policy-resource.ts';
import type { PlatformHandler } from './types.ts';

export const listPasswordPolicies: PlatformHandler<'listPasswordPolicies'> = (call) => {
  const passwordPolicies = call.world
    .list('policies')
    .map((policy) => policyResource(policy, call));
  const { length } = passwordPolicies;
  const self = { href: `${call.baseUrl}/environments/${call.world.id}/passwordPolicies` };
  const body = { _links: { self }, _embedded: { passwordPolicies }, count: length, size: length };
  return { status: 200, body, rule: 'listed' };
};
