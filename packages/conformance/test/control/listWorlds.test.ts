import { expect } from 'vitest';
import { contractTest } from '../../src/contract-test.ts';
import { inWorld } from '../../src/control.ts';
import { prefer } from '../../src/requests.ts';
import { control } from '../../src/world.ts';

const call = (options: object = {}) => control.GET('/worlds', options);

contractTest('control', 'listWorlds', (when) => {
  when(200, 'there are worlds', () => call(), {
    worlds: expect.arrayContaining([
      expect.objectContaining({ default: true }),
      expect.objectContaining(inWorld.path),
    ]),
  });
  when(400, 'an answer is asked for that does not exist', () => call(prefer('code=418')), {
    code: 'INVALID_REQUEST',
  });
  when(500, 'the mock itself fails', () => call(prefer('code=500')), { code: 'UNEXPECTED_ERROR' });
});
