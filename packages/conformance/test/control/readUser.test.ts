import { contractTest } from '../../src/contract-test.ts';
import { controlRefusals, nothing, ofPersona } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const user = ofPersona('user.locked');
const call = ({ path }: { path: Partial<typeof user.path> }, options: object = {}) =>
  control.GET('/worlds/{environmentID}/users/{userID}', {
    params: { path: { ...user.path, ...path } },
    ...options,
  });

contractTest('control', 'readUser', (when) => {
  when(200, 'the user exists', () => call(user), {
    username: 'user.locked',
    password: { status: 'PASSWORD_LOCKED_OUT', failures: 5 },
  });
  when(404, 'there is no such user', () => call({ path: { userID: nothing } }), {
    code: 'NOT_FOUND',
  });
  controlRefusals(when, call);
});
