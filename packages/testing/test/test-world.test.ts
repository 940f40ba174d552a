import { createSandbox } from '@ping-password/sandbox';
import { expect, it } from 'vitest';
import { createTestWorld, type WorldInput } from '../src/index.ts';

const { fetch } = createSandbox({ scenarios: [{ name: 'Strict lockout' }] });
const url = 'http://sandbox';

it('says which member of a world is wrong, and what it has to be', async () => {
  const users = [{ username: 'ada', pasword: { value: 'Fake-Harbour-2042!' } }];
  await expect(createTestWorld({ url, fetch }, { users } as WorldInput)).rejects.toThrow(
    [
      'The mock answers 400 INVALID_DATA to /worlds:',
      '  users.0.pasword is not a member of this request.',
    ].join('\n'),
  );
});

it('lists the scenarios when there is no such one', async () => {
  await expect(createTestWorld({ url, fetch }, { scenario: 'Strict' })).rejects.toThrow(
    [
      'The mock answers 400 INVALID_DATA to /worlds:',
      '  scenario: There is no such scenario. These exist: Strict lockout.',
    ].join('\n'),
  );
});

it('says what a clock and a fault have to be', async () => {
  const { clock, faults } = await createTestWorld({ url, fetch });
  await expect(clock.advance('15M')).rejects.toThrow('by must be written like PT15M.');
  await expect(faults.set({ kind: 'slow' as 'error' })).rejects.toThrow('faults.0.kind must be');
});

it('says that there is no such user, in a world without users, too', async () => {
  const world = await createTestWorld({ url, fetch }, { personas: false });
  await expect(world.user('ada')).rejects.toThrow('There is no user ada. There are none.');
});

it('says that there is no such operation', async () => {
  const { journal } = await createTestWorld({ url, fetch });
  await expect(journal.calls('chekPassword')).rejects.toThrow(
    'There is no operation chekPassword. These exist: authorize, ',
  );
  expect(await journal.calls('checkPassword')).toEqual([]);
});

it('says that the world is gone', async () => {
  const world = await createTestWorld({ url, fetch });
  await world.delete();
  const gone = 'There is no such world.';
  await expect(world.inbox.waitForCode({ wait: 'PT0S' })).rejects.toThrow(gone);
  await expect(world.journal.calls()).rejects.toThrow(gone);
});
