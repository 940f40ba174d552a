import { changePassword } from './change-password.js';

test('changes a password', async () => {
  expect(await changePassword(process.env.SANDBOX)).toBe('OK');
});
