import { unwrap } from '@ping-password/client';
import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.DELETE('/worlds/{environmentID}', { params, ...options });

contractTest('control', 'deleteWorld', (when) => {
  when(204, 'the world exists', async () => {
    const { environmentID } = unwrap(await control.POST('/worlds', { body: {} }));
    return call({ path: { environmentID } });
  });
  controlRefusals(when, call);
});
