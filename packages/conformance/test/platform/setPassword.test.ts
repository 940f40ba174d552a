import { expect } from 'vitest';
import { newPassword } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { instead, nobody, outcome, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.set';
const body = { value: newPassword };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: user, body, ...options });
const set = (options: object = {}) => call(platform, options);

contractTest('platform', 'setPassword', (when, takes) => {
  when(200, 'the value meets the policy', () => set(outcome('clearText', {})), { status: 'OK' });
  when(
    200,
    'the user has to change it',
    () => set(outcome('forceChange', { body: { ...body, forceChange: true } })),
    { status: 'MUST_CHANGE_PASSWORD' },
  );
  when(
    400,
    'the value is missing',
    () => set(instead('requiredValue', { body: { forceChange: true } })),
    'INVALID_DATA REQUIRED_VALUE value',
  );
  when(
    400,
    'the value is empty',
    () => set(instead('emptyValue', { body: { value: '' } })),
    'INVALID_DATA EMPTY_VALUE value',
  );
  when(
    400,
    'forceChange is a string',
    () => set({ body: { ...body, forceChange: 'false' } }),
    'INVALID_DATA INVALID_VALUE forceChange',
  );
  when(
    400,
    'the body belongs to password.reset',
    () => set({ body: { newPassword: 'x' } }),
    'INVALID_DATA REQUIRED_VALUE value, INVALID_VALUE newPassword',
  );
  when(400, 'the body is not JSON', () => set(malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the value breaks the policy',
    () => set(outcome('valuePolicy', { body: { value: 'Password1' } })),
    {
      code: 'INVALID_DATA',
      details: [
        {
          code: 'INVALID_VALUE',
          target: 'value',
          innerError: { unsatisfiedRequirements: expect.arrayContaining(['excludesCommonlyUsed']) },
        },
      ],
    },
  );
  when(
    200,
    'the value is encoded',
    () => set(outcome('encoded', { body: { value: `{BCRYPT}$2b$10$${'o'.repeat(53)}` } })),
    { status: 'OK' },
  );
  when(
    400,
    'the encoded value is none',
    () => set(outcome('invalidEncoding', { body: { value: '{BCRYPT}garbage' } })),
    'INVALID_DATA INVALID_VALUE value',
  );
  takes('clearText', (body) => set({ body }), { status: 'OK' });
  takes('encoded', (body) => set({ body }), { status: 'OK' });
  takes('forceChange', (body) => set({ body }), { status: 'MUST_CHANGE_PASSWORD' });
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
