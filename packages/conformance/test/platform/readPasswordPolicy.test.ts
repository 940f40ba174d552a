import { policyNamed } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { noPolicy, outcome, platform, policy } from '../../src/target.ts';

const path = '/environments/{environmentID}/passwordPolicies/{passwordPolicyID}';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: policy, ...options });

contractTest('platform', 'readPasswordPolicy', (when) => {
  when(200, 'the policy exists', () => call(platform, outcome('standard', {})), {
    name: 'Standard',
    history: { count: 6 },
  });
  when(
    200,
    'the policy is Passphrase',
    async () => call(platform, outcome('passphrase', { params: await policyNamed('Passphrase') })),
    { minComplexity: 7 },
  );
  when(
    200,
    'the policy is Basic',
    async () => call(platform, outcome('basic', { params: await policyNamed('Basic') })),
    { name: 'Basic', excludesProfileData: false },
  );
  platformRefusals(when, [401, 403, 404], call, noPolicy);
});
