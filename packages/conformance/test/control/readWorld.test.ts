import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.GET('/worlds/{environmentID}', { params, ...options });

contractTest('control', 'readWorld', (when) => {
  when(200, 'the world exists', () => call(inWorld), {
    default: false,
    environmentID: inWorld.path.environmentID,
  });
  controlRefusals(when, call);
});
