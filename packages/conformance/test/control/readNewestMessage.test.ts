import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld, mailCode } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.GET('/worlds/{environmentID}/inbox/newest', { params, ...options });

contractTest('control', 'readNewestMessage', (when) => {
  when(
    200,
    'a code was mailed',
    async () => {
      await mailCode();
      return call(inWorld);
    },
    { kind: 'recoveryCode', code: expect.stringMatching(/^[A-Z2-9]{8}$/) },
  );
  when(404, 'the inbox is empty', () => call(inWorld), { code: 'NOT_FOUND' });
  controlRefusals(when, call);
});
