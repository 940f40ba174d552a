import { unwrap } from '@ping-password/client';
import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { malformedBody } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const body = { name: 'before the reset' };
const call: CallOn = (params, options = {}) =>
  control.POST('/worlds/{environmentID}/snapshots', { params, body, ...options });

contractTest('control', 'createSnapshot', (when) => {
  when(201, 'it has a name', () => call(inWorld), { name: 'before the reset' });
  when(201, 'it has none', () => call(inWorld, { body: {} }), { id: expect.any(String) });
  when(400, 'the name is empty', () => call(inWorld, { body: { name: '' } }), {
    details: [{ code: 'EMPTY_VALUE', target: 'name' }],
  });
  when(
    400,
    'there are 32 snapshots',
    async () => {
      const { environmentID } = unwrap(await control.POST('/worlds', { body: {} }));
      const full = { path: { environmentID } };
      for (let count = 0; count < 32; count += 1) await call(full);
      return call(full);
    },
    { details: [{ code: 'LIMIT_EXCEEDED' }] },
  );
  when(400, 'the body is not JSON', () => call(inWorld, malformedBody), {
    code: 'INVALID_REQUEST',
  });
  controlRefusals(when, call, { takesBody: true });
});
