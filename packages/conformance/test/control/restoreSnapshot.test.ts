import { contractTest } from '../../src/contract-test.ts';
import { controlRefusals, inWorld, nothing, snapshot, world } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const missing = { path: { ...inWorld.path, snapshotID: nothing } };
const call = ({ path }: { path: Partial<typeof missing.path> }, options: object = {}) =>
  control.POST('/worlds/{environmentID}/snapshots/{snapshotID}/restore', {
    params: { path: { ...missing.path, ...path } },
    ...options,
  });

contractTest('control', 'restoreSnapshot', (when) => {
  when(
    200,
    'the world has changed since',
    async () => {
      const saved = await snapshot();
      const users = '/worlds/{environmentID}/users';
      await control.POST(users, { params: inWorld, body: { username: 'user.extra' } });
      return call(saved);
    },
    { users: world.personas.size },
  );
  when(404, 'there is no such snapshot', () => call(missing), { code: 'NOT_FOUND' });
  controlRefusals(when, call);
});
