import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.GET('/worlds/{environmentID}/applications', { params, ...options });

contractTest('control', 'listApplications', (when) => {
  when(200, 'the world exists', () => call(inWorld), {
    applications: [{ type: 'WORKER' }, { type: 'SINGLE_PAGE_APP' }],
  });
  controlRefusals(when, call);
});
