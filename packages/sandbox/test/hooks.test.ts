import { expect, it } from 'vitest';
import { createTestWorld, currentPassword, newPassword, testSandbox } from './world.ts';

const fails = (): void => {
  throw new Error('The hook failed.');
};
const rejects = (): Promise<void> => Promise.reject(new Error('The hook failed.'));

it.each([
  ['throws', fails],
  ['rejects', rejects],
])('a hook that %s keeps no call from its answer, which has had its effect', async (_, hook) => {
  const failures: unknown[] = [];
  const note = (error: unknown) => failures.push(error);
  process.on('unhandledRejection', note);
  const world = await createTestWorld(testSandbox({ mail: hook, audit: hook }));
  const statuses = [
    (await world.password('user.ok', 'sendRecoveryCode', {})).status,
    (await world.password('user.ok', 'check', { password: currentPassword })).status,
    (await world.password('user.ok', 'reset', { currentPassword, newPassword })).status,
  ];
  const { entries } = (await world.control('GET', '/journal')).body as { entries: unknown[] };
  process.off('unhandledRejection', note);
  expect([statuses, entries.length, failures]).toEqual([[200, 200, 200], 3, []]);
});
