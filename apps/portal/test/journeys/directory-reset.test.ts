import { expect, test } from 'vitest';
import {
  alertOf,
  chooseAnswer,
  descriptionOf,
  hasFocus,
  paragraphsOf,
  successOf,
  useStage,
  wireOf,
} from '../stage.ts';

const stage = useStage();
const id = '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
const onTheWire = ['POST', '/directory/users/password-reset', 'application/json', 'resetPassword'];

async function open() {
  const page = await stage().open('directory-reset');
  const next = page.getByLabel('New password', { exact: true });
  await next.fill('$ecret@123');
  const submit = page.getByRole('button', { name: 'Reset password' });
  return { page, next, submit };
}

test.each([
  ['Old password', '$ecret@456', { oldPassword: '$ecret@456' }],
  ['Confirmation token', 'fake-token', { confirmationToken: 'fake-token' }],
])('%s is the one proof that is sent', async (label, value, proof) => {
  const { page, next, submit } = await open();
  if (label === 'Confirmation token') await page.locator('.radio', { hasText: label }).click();
  await page
    .getByLabel(label, { exact: true })
    .and(page.locator('input:not([type=radio])'))
    .fill(value);
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await submit.click();
  const request = await sent;
  expect(request.url()).toBe(
    `${stage().portalUrl}/api/directory/api/directory/users/password-reset`,
  );
  expect((await request.allHeaders())['authorization']).toBeUndefined();
  expect(request.postDataJSON()).toEqual({ id, newPassword: '$ecret@123', ...proof });
  expect(await paragraphsOf(successOf(page))).toEqual([
    'The password is changed',
    'The user signs on with the new one from now on.',
  ]);
  expect(await hasFocus(successOf(page))).toBe(true);
  expect(await next.inputValue()).toBe('');
  expect(await page.getByLabel('User ID').inputValue()).toBe(id);
  expect(await wireOf(page)).toEqual([...onTheWire, '200 OK']);
});

test('a proof that is not on screen is cleared too', async () => {
  const { page, submit } = await open();
  await page.locator('input[name=oldPassword]').fill('$ecret@456');
  await page.locator('.radio', { hasText: 'Confirmation token' }).click();
  await page.locator('input[name=confirmationToken]').fill('fake-token');
  await submit.click();
  await successOf(page).waitFor();
  await page.locator('.radio', { hasText: 'Old password' }).click();
  expect(await page.locator('input[name=oldPassword]').inputValue()).toBe('');
});

test('a wrong old password is shown at its field', async () => {
  const { page, submit } = await open();
  const old = page.locator('input[name=oldPassword]');
  await old.fill('wrong');
  await chooseAnswer(page, 'When it is reset', 'Wrong old password');
  await submit.click();
  await page.locator('[aria-invalid=true]').waitFor();
  expect(await descriptionOf(old)).toEqual(['The old password is not correct.']);
  expect(await hasFocus(old)).toBe(true);
  expect(await old.inputValue()).toBe('wrong');
});

test('a fault of a field that is not on screen is an alert', async () => {
  const { page, submit } = await open();
  await page.locator('input[name=oldPassword]').fill('$ecret@456');
  await chooseAnswer(page, 'When it is reset', 'Old password and token together');
  await submit.click();
  expect(await paragraphsOf(alertOf(page))).toEqual([
    'The request was not taken',
    'confirmationToken must not be sent here. Ask an administrator for help if this goes on.',
    'Reference for support: 00000000-0000-4000-8000-000046ae25d5',
  ]);
});
