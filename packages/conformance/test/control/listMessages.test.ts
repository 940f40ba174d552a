import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld, mailCode } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.GET('/worlds/{environmentID}/inbox', { params, ...options });

contractTest('control', 'listMessages', (when) => {
  when(
    200,
    'a code was mailed',
    async () => {
      await mailCode();
      return call(inWorld);
    },
    { messages: [{ kind: 'recoveryCode', to: 'user.ok@example.com' }] },
  );
  when(
    200,
    'nothing was mailed to the recipient',
    async () => {
      await mailCode();
      return call(inWorld, { params: { ...inWorld, query: { to: 'nobody@example.com' } } });
    },
    { messages: [] },
  );
  controlRefusals(when, call);
});
