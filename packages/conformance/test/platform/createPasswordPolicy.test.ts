import { unwrap } from '@ping-password/client';
import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { environment, instead, outcome, platform, policy } from '../../src/target.ts';

const path = '/environments/{environmentID}/passwordPolicies';
const body = {
  name: 'Standard copy',
  excludesCommonlyUsed: true,
  excludesProfileData: true,
  notSimilarToCurrent: true,
  length: { min: 8, max: 255 },
} as const;
const { name: _, ...nameless } = body;
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.POST(path, { params: environment, body, ...options });

contractTest('platform', 'createPasswordPolicy', (when, takes) => {
  when(201, 'the policy is complete', () => call(platform, outcome('standard', {})), {
    name: expect.stringContaining('Standard'),
  });
  when(
    201,
    'the policy is a copy of another',
    async () => {
      const path = '/environments/{environmentID}/passwordPolicies/{passwordPolicyID}';
      const read = unwrap(await platform.GET(path, { params: policy }));
      return call(platform, { body: { ...read, name: 'Standard again', default: false } });
    },
    { history: { count: 6 } },
  );
  when(
    400,
    'a rule is out of range',
    () => call(platform, { body: { ...body, length: { min: 7 } } }),
    'INVALID_DATA INVALID_VALUE length.min',
  );
  when(
    400,
    'the name is missing',
    () => call(platform, instead('policyRequiredValue', { body: nameless })),
    'INVALID_DATA REQUIRED_VALUE name',
  );
  when(400, 'the body is not JSON', () => call(platform, malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the name is taken',
    () => call(platform, outcome('policyNameTaken', { body: { ...body, name: 'Basic' } })),
    'INVALID_DATA UNIQUENESS_VIOLATION name',
  );
  when(
    400,
    'the ages contradict each other',
    () =>
      call(
        platform,
        outcome('policyAgeConflict', { body: { ...body, maxAgeDays: 20, minAgeDays: 1 } }),
      ),
    'INVALID_DATA OUT_OF_RANGE maxAgeDays',
  );
  takes('standard', (body) => call(platform, { body }), { history: { count: 6 } });
  takes('basic', (body) => call(platform, { body }), { lockout: { failureCount: 5 } });
  platformRefusals(when, [401, 403, 404, 415], call);
});
