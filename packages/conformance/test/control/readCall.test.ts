import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld, mailCode } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const called =
  (entryID: string): CallOn =>
  ({ path }, options = {}) =>
    control.GET('/worlds/{environmentID}/journal/{entryID}', {
      params: { path: { ...path, entryID } },
      ...options,
    });

contractTest('control', 'readCall', (when) => {
  when(
    200,
    'a code was mailed',
    async () => {
      await mailCode();
      return called('1')(inWorld);
    },
    { entry: { operationId: 'sendRecoveryCode' }, request: {}, response: {} },
  );
  when(404, 'the journal has no such entry', () => called('1000000')(inWorld), {
    code: 'NOT_FOUND',
  });
  controlRefusals(when, called('1'));
});
