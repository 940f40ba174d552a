import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.DELETE('/worlds/{environmentID}/faults', { params, ...options });

contractTest('control', 'clearFaults', (when) => {
  when(204, 'there is a world', () => call(inWorld));
  controlRefusals(when, call);
});
