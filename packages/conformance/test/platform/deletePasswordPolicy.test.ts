import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { platform, policy, prefer } from '../../src/target.ts';

const path = '/environments/{environmentID}/passwordPolicies/{passwordPolicyID}';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.DELETE(path, { params: policy, ...options });

contractTest('platform', 'deletePasswordPolicy', (when) => {
  when(204, 'nothing uses the policy', () => call(platform));
  when(400, 'a population uses the policy', () => call(platform, prefer('example=policyInUse')), {
    code: 'REQUEST_FAILED',
  });
  when(400, 'the policy is the default', () => call(platform, prefer('example=policyDefault')), {
    code: 'REQUEST_FAILED',
  });
  platformRefusals(when, [401, 403, 404, 429], call);
});
