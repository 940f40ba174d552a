import { unwrap } from '@ping-password/client';
import { expect } from 'vitest';
import { policyNamed } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { instead, noPolicy, outcome, platform, policy } from '../../src/target.ts';

const path = '/environments/{environmentID}/passwordPolicies/{passwordPolicyID}';
const body = {
  name: 'Standard copy',
  excludesCommonlyUsed: true,
  excludesProfileData: true,
  notSimilarToCurrent: true,
  length: { min: 8, max: 255 },
} as const;
const { name: _, ...nameless } = body;
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: policy, body, ...options });

contractTest('platform', 'updatePasswordPolicy', (when, takes) => {
  when(200, 'the policy is complete', () => call(platform, outcome('standard', {})), {
    name: expect.stringContaining('Standard'),
  });
  when(
    200,
    'a policy comes back as it was read, with one member changed',
    async () => {
      const read = unwrap(await platform.GET(path, { params: policy }));
      return call(platform, { body: { ...read, maxAgeDays: 200 } });
    },
    { name: 'Standard', history: { count: 6 } },
  );
  when(
    200,
    'numbers have fractions, which are cut off',
    () => call(platform, { body: { ...body, minAgeDays: 1.5 } }),
    { name: expect.stringContaining('Standard') },
  );
  when(200, 'a rule is null', () => call(platform, { body: { ...body, history: null } }), {
    name: expect.stringContaining('Standard'),
  });
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
  when(
    200,
    'the policy is Basic, and keeps its name',
    async () => {
      const options = { params: await policyNamed('Basic'), body: { ...body, name: 'Basic' } };
      return call(platform, outcome('basic', options));
    },
    { name: 'Basic' },
  );
  takes('standard', (body) => call(platform, { body }), { history: { count: 6 } });
  takes('basic', (body) => call(platform, { body }), { excludesProfileData: false });
  platformRefusals(when, [401, 403, 404, 415], call, noPolicy);
});
