import { expect } from 'vitest';
import { newPassword } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { nobody, outcome, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.set';
const body = { value: newPassword };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: user, body, ...options });
const set = (options: object = {}) => call(platform, options);

contractTest('platform', 'setPassword', (when) => {
  when(200, 'the value meets the policy', () => set(), { status: 'OK' });
  when(
    200,
    'the user has to change it',
    () => set(outcome('forceChange', { body: { ...body, forceChange: true } })),
    { status: 'MUST_CHANGE_PASSWORD' },
  );
  when(400, 'the value is missing', () => set({ body: { forceChange: true } }), {
    details: [{ code: 'REQUIRED_VALUE', target: 'value' }],
  });
  when(400, 'the value is empty', () => set({ body: { value: '' } }), {
    details: [{ code: 'EMPTY_VALUE', target: 'value' }],
  });
  when(400, 'forceChange is a string', () => set({ body: { ...body, forceChange: 'false' } }), {
    details: [{ code: 'INVALID_VALUE', target: 'forceChange' }],
  });
  when(400, 'the body belongs to password.reset', () => set({ body: { newPassword: 'x' } }), {
    details: [
      { code: 'REQUIRED_VALUE', target: 'value' },
      { code: 'INVALID_VALUE', target: 'newPassword' },
    ],
  });
  when(400, 'the body is not JSON', () => set(malformedBody), { code: 'INVALID_REQUEST' });
  when(
    400,
    'the value breaks the policy',
    () => set(outcome('valuePolicy', { body: { value: 'Password1' } })),
    {
      details: [
        {
          target: 'value',
          innerError: { unsatisfiedRequirements: expect.arrayContaining(['excludesCommonlyUsed']) },
        },
      ],
    },
  );
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
