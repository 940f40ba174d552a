import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { malformedBody } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const body = { by: 'PT15M' };
const call: CallOn = (params, options = {}) =>
  control.POST('/worlds/{environmentID}/clock/advance', { params, body, ...options });

contractTest('control', 'advanceClock', (when) => {
  when(
    200,
    'a quarter of an hour passes',
    async () => {
      const frozen = { now: '2030-01-01T00:00:00.000Z', frozen: true };
      await control.PUT('/worlds/{environmentID}/clock', { params: inWorld, body: frozen });
      return call(inWorld);
    },
    { now: '2030-01-01T00:15:00.000Z', frozen: true },
  );
  when(400, 'the duration is none', () => call(inWorld, { body: { by: 'P1Y' } }), {
    details: [{ code: 'INVALID_VALUE', target: 'by' }],
  });
  when(400, 'the year 9999 is passed', () => call(inWorld, { body: { by: 'P9999999D' } }), {
    details: [{ code: 'OUT_OF_RANGE', target: 'by' }],
  });
  when(400, 'the body is not JSON', () => call(inWorld, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  controlRefusals(when, call, { takesBody: true });
});
