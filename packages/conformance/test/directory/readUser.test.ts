import { contractTest } from '../../src/contract-test.ts';
import { type CallWith, directoryRefusals } from '../../src/refusals.ts';
import { directory, outcome } from '../../src/target.ts';

const path = { id: '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321' };
const absent = { params: { path: { id: '00000000-0000-4000-8000-000000000000' } } };
const call: CallWith<typeof directory> = (client, options = {}) =>
  client.GET('/directory/user/{id}', { params: { path }, ...options });

contractTest('directory', 'readUser', (when) => {
  when(200, 'the user exists', () => call(directory, outcome('user', {})), {
    id: path.id,
    userName: 'jborder',
  });
  directoryRefusals(when, [401, 404], call, absent);
});
