import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { malformedBody } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const body = { faults: [{ kind: 'rateLimit' as const, count: 1 }] };
const call: CallOn = (params, options = {}) =>
  control.PUT('/worlds/{environmentID}/faults', { params, body, ...options });

contractTest('control', 'setFaults', (when) => {
  when(200, 'a fault is given', () => call(inWorld), {
    faults: [{ kind: 'rateLimit', count: 1, remaining: 1 }],
  });
  when(400, 'a kind is unknown', () => call(inWorld, { body: { faults: [{ kind: 'fire' }] } }), {
    details: [{ code: 'INVALID_VALUE', target: 'faults.0.kind' }],
  });
  when(
    400,
    'a latency has no length',
    () => call(inWorld, { body: { faults: [{ kind: 'latency' }] } }),
    { details: [{ code: 'REQUIRED_VALUE', target: 'faults.0.milliseconds' }] },
  );
  when(400, 'the body is not JSON', () => call(inWorld, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  controlRefusals(when, call, { takesBody: true });
});
