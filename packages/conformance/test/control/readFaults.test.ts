import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.GET('/worlds/{environmentID}/faults', { params, ...options });

contractTest('control', 'readFaults', (when) => {
  when(
    200,
    'there is a fault',
    async () => {
      const body = { faults: [{ kind: 'error' as const, count: 2 }] };
      await control.PUT('/worlds/{environmentID}/faults', { params: inWorld, body });
      return call(inWorld);
    },
    { faults: [{ kind: 'error', count: 2, remaining: 2 }] },
  );
  when(200, 'there is none', () => call(inWorld), { faults: [] });
  controlRefusals(when, call);
});
