import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld, mailCode } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.DELETE('/worlds/{environmentID}/journal', { params, ...options });

contractTest('control', 'clearJournal', (when) => {
  when(204, 'there are entries', async () => {
    await mailCode();
    return call(inWorld);
  });
  controlRefusals(when, call);
});
