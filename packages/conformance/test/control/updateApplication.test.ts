import { contractTest } from '../../src/contract-test.ts';
import { controlRefusals, inWorld } from '../../src/control.ts';
import { malformedBody } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const application = {
  path: { ...inWorld.path, applicationID: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02' },
};
const call = ({ path }: { path: Partial<typeof application.path> }, options: object = {}) =>
  control.PATCH('/worlds/{environmentID}/applications/{applicationID}', {
    params: { path: { ...application.path, ...path } },
    body: { pkceEnforcement: 'REQUIRED' },
    ...options,
  });

contractTest('control', 'updateApplication', (when) => {
  when(200, 'the application exists', () => call(application), { pkceEnforcement: 'REQUIRED' });
  when(400, 'nothing is to change', () => call(application, { body: {} }), {
    code: 'INVALID_DATA',
  });
  when(
    400,
    'a public application is given a secret',
    () => call(application, { body: { secret: 'fake-secret' } }),
    { details: [{ code: 'INVALID_VALUE', target: 'secret' }] },
  );
  when(400, 'the body is not JSON', () => call(application, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  when(404, 'there is no such application', () => call({ path: { applicationID: 'nobody' } }), {
    code: 'NOT_FOUND',
  });
  controlRefusals(when, call, { takesBody: true });
});
