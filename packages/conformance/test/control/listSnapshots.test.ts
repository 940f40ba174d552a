import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld, snapshot } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.GET('/worlds/{environmentID}/snapshots', { params, ...options });

contractTest('control', 'listSnapshots', (when) => {
  when(
    200,
    'there is a snapshot',
    async () => {
      await snapshot();
      return call(inWorld);
    },
    {
      snapshots: expect.arrayContaining([
        { id: expect.any(String), createdAt: expect.any(String) },
      ]),
    },
  );
  controlRefusals(when, call);
});
