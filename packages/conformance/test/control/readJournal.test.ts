import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld, mailCode } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.GET('/worlds/{environmentID}/journal', { params, ...options });

contractTest('control', 'readJournal', (when) => {
  when(
    200,
    'a code was mailed',
    async () => {
      await mailCode();
      return call(inWorld);
    },
    {
      entries: [
        {
          operationId: 'sendRecoveryCode',
          status: 200,
          rule: 'recovery code sent',
          api: 'platform',
        },
      ],
    },
  );
  when(
    400,
    'the limit is no number',
    () => call(inWorld, { params: { ...inWorld, query: { limit: 0 } } }),
    {
      details: [{ target: 'limit' }],
    },
  );
  controlRefusals(when, call);
});
