import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.GET('/worlds/{environmentID}/clock', { params, ...options });

contractTest('control', 'readClock', (when) => {
  when(200, 'the clock runs', () => call(inWorld), { frozen: false });
  controlRefusals(when, call);
});
