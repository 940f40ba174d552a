import { newPassword } from '../../src/arrange.ts';
import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, platformRefusals } from '../../src/refusals.ts';
import { malformedBody } from '../../src/requests.ts';
import { instead, nobody, outcome, platform, user } from '../../src/target.ts';

const path = '/environments/{environmentID}/users/{userID}/password#password.setValue';
const body = { value: newPassword };
const call: CallWith<typeof platform> = (client, options = {}) =>
  client.PUT(path, { params: user, body, ...options });

contractTest('platform', 'setPasswordValue', (when, takes) => {
  when(200, 'the value meets the policy', () => call(platform, outcome('clearText', {})), {
    status: 'OK',
  });
  when(200, 'the value is cleared', () => call(platform, outcome('cleared', { body: {} })), {
    status: 'NO_PASSWORD',
  });
  when(
    400,
    'the value is empty',
    () => call(platform, instead('emptyValue', { body: { value: '' } })),
    'INVALID_DATA EMPTY_VALUE value',
  );
  when(400, 'the body is not JSON', () => call(platform, malformedBody), 'INVALID_REQUEST');
  when(
    400,
    'the value breaks the policy',
    () => call(platform, outcome('valuePolicy', { body: { value: 'short' } })),
    'INVALID_DATA INVALID_VALUE value',
  );
  when(
    200,
    'the user has to change the value',
    () => call(platform, outcome('forceChange', { body: { ...body, forceChange: true } })),
    { status: 'MUST_CHANGE_PASSWORD' },
  );
  when(
    400,
    'the encoded value is none',
    () => call(platform, outcome('invalidEncoding', { body: { value: '{BCRYPT}garbage' } })),
    'INVALID_DATA INVALID_VALUE value',
  );
  takes('clearText', (body) => call(platform, { body }), { status: 'OK' });
  takes('forceChange', (body) => call(platform, { body }), { status: 'MUST_CHANGE_PASSWORD' });
  takes('cleared', (body) => call(platform, { body }), { status: 'NO_PASSWORD' });
  platformRefusals(when, [401, 403, 404, 415], call, nobody);
});
