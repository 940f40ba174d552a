import { contractTest } from '../../src/contract-test.ts';
import { controlRefusals, nothing, ofPersona } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const user = ofPersona('user.ok');
const call = ({ path }: { path: Partial<typeof user.path> }, options: object = {}) =>
  control.DELETE('/worlds/{environmentID}/users/{userID}', {
    params: { path: { ...user.path, ...path } },
    ...options,
  });

contractTest('control', 'deleteUser', (when) => {
  when(204, 'the user exists', () => call(user));
  when(404, 'there is no such user', () => call({ path: { userID: nothing } }), {
    code: 'NOT_FOUND',
  });
  controlRefusals(when, call);
});
