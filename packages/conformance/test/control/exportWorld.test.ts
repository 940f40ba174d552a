import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.GET('/worlds/{environmentID}/export', { params, ...options });

contractTest('control', 'exportWorld', (when) => {
  when(200, 'the world exists', () => call(inWorld), {
    ...inWorld.path,
    saved: { version: 1 },
  });
  controlRefusals(when, call);
});
