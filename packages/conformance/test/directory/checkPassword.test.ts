import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, directoryRefusals } from '../../src/refusals.ts';
import { directory, outcome } from '../../src/target.ts';

const body = { grant_type: 'password', username: 'jborder', password: '$ecret@456' } as const;
const wrong = { body: { ...body, password: 'Fake-Wrong-99!' } };
const call: CallWith<typeof directory> = (client, options = {}) =>
  client.POST('/oauth/token', { body, ...options });

contractTest('directory', 'checkPassword', (when, takes) => {
  when(200, 'the password is right', () => call(directory));
  when(
    400,
    'the password is missing',
    () => call(directory, { body: { ...body, password: '' } }),
    'INVALID_DATA REQUIRED_VALUE password',
  );
  when(
    400,
    'the password is wrong',
    () => call(directory, outcome('wrongPassword', wrong)),
    'INVALID_DATA INVALID_CREDENTIALS',
  );
  takes('right', (body) => call(directory, { body }));
  directoryRefusals(when, [401, 415], call);
});
