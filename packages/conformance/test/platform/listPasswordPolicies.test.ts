import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { environment, outcome, platform } from '../../src/target.ts';

const path = '/environments/{environmentID}/passwordPolicies';

const call: CallWith<typeof platform> = (client, options = {}) =>
  client.GET(path, { params: environment, ...options });

contractTest('platform', 'listPasswordPolicies', (when) => {
  when(200, 'there are policies', () => call(platform, outcome('policies', {})), {
    _embedded: {
      passwordPolicies: expect.arrayContaining([
        expect.objectContaining({ name: 'Standard' }),
        expect.objectContaining({ name: 'Basic' }),
      ]),
    },
  });
  platformRefusals(when, [401, 403, 404], call);
});
