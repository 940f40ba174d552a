import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld, mailCode } from '../../src/control.ts';
import { control } from '../../src/world.ts';

type Params = Parameters<CallOn>[0] & { query?: { wait: string } };
const call = (params: Params, options: object = {}) =>
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
  when(404, 'nothing comes in time', () => call({ ...inWorld, query: { wait: 'PT0.01S' } }), {
    code: 'NOT_FOUND',
  });
  when(400, 'the wait is too long', () => call({ ...inWorld, query: { wait: 'PT31S' } }), {
    details: [{ code: 'OUT_OF_RANGE', target: 'wait' }],
  });
  controlRefusals(when, call);
});
