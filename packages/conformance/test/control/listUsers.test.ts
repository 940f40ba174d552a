import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { type CallOn, controlRefusals, inWorld } from '../../src/control.ts';
import { control } from '../../src/world.ts';

const call: CallOn = (params, options = {}) =>
  control.GET('/worlds/{environmentID}/users', { params, ...options });

contractTest('control', 'listUsers', (when) => {
  when(200, 'there are personas', () => call(inWorld), {
    users: expect.arrayContaining([
      expect.objectContaining({ username: 'user.ok', api: 'platform' }),
      expect.objectContaining({ username: 'jborder', api: 'directory' }),
    ]),
  });
  controlRefusals(when, call);
});
