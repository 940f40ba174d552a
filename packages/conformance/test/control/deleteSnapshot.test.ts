import { contractTest } from '../../src/contract-test.ts';
import { controlRefusals, inWorld, nothing, snapshot } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const missing = { path: { ...inWorld.path, snapshotID: nothing } };
const call = ({ path }: { path: Partial<typeof missing.path> }, options: object = {}) =>
  control.DELETE('/worlds/{environmentID}/snapshots/{snapshotID}', {
    params: { path: { ...missing.path, ...path } },
    ...options,
  });

contractTest('control', 'deleteSnapshot', (when) => {
  when(204, 'the snapshot exists', async () => call(await snapshot()));
  when(404, 'there is no such snapshot', () => call(missing), { code: 'NOT_FOUND' });
  controlRefusals(when, call);
});
