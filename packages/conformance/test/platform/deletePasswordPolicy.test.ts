import { policyNamed } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { noPolicy, outcome, platform, policy } from '../../src/target.ts';

const path = '/environments/{environmentID}/passwordPolicies/{passwordPolicyID}';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.DELETE(path, { params: policy, ...options });

contractTest('platform', 'deletePasswordPolicy', (when) => {
  when(204, 'nothing uses the policy', async () =>
    call(platform, { params: await policyNamed('Passphrase') }),
  );
  when(
    400,
    'a population uses the policy',
    async () => call(platform, outcome('policyInUse', { params: await policyNamed('Basic') })),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  when(
    400,
    'the policy is the default',
    () => call(platform, outcome('policyDefault', {})),
    'REQUEST_FAILED CONSTRAINT_VIOLATION',
  );
  platformRefusals(when, [401, 403, 404], call, noPolicy);
});
