import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld, mailCode } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.DELETE('/worlds/{environmentID}/inbox', { params, ...options });

contractTest('control', 'clearInbox', (when) => {
  when(204, 'a code was mailed', async () => {
    await mailCode();
    return call(inWorld);
  });
  controlRefusals(when, call);
});
