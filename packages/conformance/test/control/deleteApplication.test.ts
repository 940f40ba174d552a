import { contractTest } from '../../src/contract-test.ts';
import { controlRefusals, inWorld } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const application = {
  path: { ...inWorld.path, applicationID: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02' },
};
const call = ({ path }: { path: Partial<typeof application.path> }, options: object = {}) =>
  control.DELETE('/worlds/{environmentID}/applications/{applicationID}', {
    params: { path: { ...application.path, ...path } },
    ...options,
  });

contractTest('control', 'deleteApplication', (when) => {
  when(204, 'the application exists', () => call(application));
  when(404, 'there is no such application', () => call({ path: { applicationID: 'nobody' } }), {
    code: 'NOT_FOUND',
  });
  controlRefusals(when, call);
});
