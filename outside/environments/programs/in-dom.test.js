import { changePassword } from './change-password.js';

it('changes a password where there is a document', async () => {
  expect(typeof document.createElement).toBe('function');
  expect(await changePassword(process.env.SANDBOX)).toBe('OK');
});
