import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { malformedBody } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const body = { now: '2030-01-01T00:00:00.000Z', frozen: true };
const call: CallOn = (params, options = {}) =>
  control.PUT('/worlds/{environmentID}/clock', { params, body, ...options });

contractTest('control', 'setClock', (when) => {
  when(200, 'the clock stops at a moment', () => call(inWorld), body);
  when(200, 'the clock runs on', () => call(inWorld, { body: { frozen: false } }), {
    frozen: false,
  });
  when(400, 'the moment is none', () => call(inWorld, { body: { now: 'noon' } }), {
    details: [{ code: 'INVALID_VALUE', target: 'now' }],
  });
  when(400, 'the year is too far', () => call(inWorld, { body: { now: '1969-12-31T00:00:00Z' } }), {
    details: [{ code: 'OUT_OF_RANGE', target: 'now' }],
  });
  when(400, 'the body is not JSON', () => call(inWorld, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  controlRefusals(when, call, { takesBody: true });
});
