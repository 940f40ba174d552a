import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld, world } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.POST('/worlds/{environmentID}/reset', { params, ...options });

contractTest('control', 'resetWorld', (when) => {
  when(
    200,
    'the world has changed',
    async () => {
      const users = '/worlds/{environmentID}/users';
      await control.POST(users, { params: inWorld, body: { username: 'user.extra' } });
      return call(inWorld);
    },
    { users: world.personas.size },
  );
  controlRefusals(when, call);
});
