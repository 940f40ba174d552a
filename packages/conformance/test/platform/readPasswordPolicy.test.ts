import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { platform, policy, prefer } from '../../src/target.ts';

const path = '/environments/{environmentID}/passwordPolicies/{passwordPolicyID}';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: policy, ...options });

contractTest('platform', 'readPasswordPolicy', (when) => {
  when(200, 'the policy exists', () => call(platform), { name: 'Standard', history: { count: 6 } });
  when(200, 'the policy is Passphrase', () => call(platform, prefer('example=passphrase')), {
    minComplexity: 7,
  });
  when(
    400,
    'an identifier is no UUID',
    () => call(platform, { params: { path: { ...policy.path, environmentID: 'mine' } } }),
    { details: [{ code: 'INVALID_VALUE', target: 'environmentID' }] },
  );
  platformRefusals(when, [401, 403, 404, 429], call);
});
