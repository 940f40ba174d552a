import { contractTest } from '../../src/contract-test.ts';
import { controlRefusals, inWorld, nothing, snapshot, world } from '../../src/control.ts';
import { malformedBody } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const body = {};
const missing = { path: { ...inWorld.path, snapshotID: nothing } };
const call = ({ path }: { path: Partial<typeof missing.path> }, options: object = {}) =>
  control.POST('/worlds/{environmentID}/snapshots/{snapshotID}/fork', {
    params: { path: { ...missing.path, ...path } },
    body,
    ...options,
  });

contractTest('control', 'forkSnapshot', (when) => {
  when(201, 'the snapshot exists', async () => call(await snapshot()), {
    default: false,
    users: world.personas.size,
  });
  when(400, 'there is such a world', async () => call(await snapshot(), { body: inWorld.path }), {
    details: [{ code: 'UNIQUENESS_VIOLATION', target: 'environmentID' }],
  });
  when(400, 'the body is not JSON', () => call(missing, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  when(404, 'there is no such snapshot', () => call(missing), { code: 'NOT_FOUND' });
  controlRefusals(when, call, { takesBody: true });
});
