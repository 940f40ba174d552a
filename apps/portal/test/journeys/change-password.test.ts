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
const path =
  '/platform/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/c3042000-188f-4bc7-a269-dee1602cf7af/password';
const onTheWire = [
  'PUT',
  '/environments/{environmentID}/users/{userID}/password',
  'application/vnd.pingidentity.password.reset+json',
  'resetPassword',
];

async function fillIn() {
  const page = await stage().open('change-password');
  const current = page.getByLabel('Current password', { exact: true });
  const next = page.getByLabel('New password', { exact: true });
  await current.fill('Tr4vel-Lightly-88');
  await next.fill('Fake-Harbour-2042!');
  const submit = page.getByRole('button', { name: 'Change password', exact: true });
  return { page, current, next, submit };
}

test('the state is read and shown', async () => {
  const page = await stage().open('change-password');
  expect(await page.locator('.state-line').textContent()).toBe('Password of user.ok OK');
  expect(await page.locator('time').getAttribute('datetime')).toBe('2019-01-08T20:18:31.264Z');
  expect(await page.locator('.read .status').textContent()).toBe('200 OK');
  expect(await wireOf(page)).toEqual([...onTheWire, 'not sent yet']);
});

test('the user changes the password with their own token', async () => {
  const { page, current, next, submit } = await fillIn();
  const sent = page.waitForRequest((request) => request.method() === 'PUT');
  await submit.click();
  const request = await sent;
  const { authorization, prefer, 'content-type': mediaType } = await request.allHeaders();
  expect(request.url()).toBe(stage().mockUrl + path);
  expect({ authorization, prefer, mediaType }).toEqual({
    authorization: 'Bearer fake-user-token',
    prefer: 'code=200, example=self',
    mediaType: 'application/vnd.pingidentity.password.reset+json',
  });
  expect(request.postDataJSON()).toEqual({
    currentPassword: 'Tr4vel-Lightly-88',
    newPassword: 'Fake-Harbour-2042!',
  });
  expect(await paragraphsOf(successOf(page))).toEqual([
    'Your password is changed',
    'Use the new one from now on, on every device.',
  ]);
  expect(await hasFocus(successOf(page))).toBe(true);
  expect([await current.inputValue(), await next.inputValue()]).toEqual(['', '']);
  expect(await wireOf(page)).toEqual([...onTheWire, '200 OK']);
});

test('broken rules are shown at the new password', async () => {
  const { page, current, next, submit } = await fillIn();
  await chooseAnswer(page, 'When it is changed', 'New password breaks the policy');
  await submit.click();
  await page.locator('[aria-invalid=true]').waitFor();
  expect(await descriptionOf(next)).toEqual([
    'The password needs at least 8 characters.',
    'The password needs a character of each required class.',
  ]);
  expect(await descriptionOf(current)).toEqual([]);
  expect(await hasFocus(next)).toBe(true);
  expect(await alertOf(page).count()).toBe(0);
  expect(await current.inputValue()).toBe('Tr4vel-Lightly-88');
  expect(await next.inputValue()).toBe('Fake-Harbour-2042!');
  expect(await wireOf(page)).toEqual([...onTheWire, '400 Bad Request']);
});

test('a lock is one alert that says what to do', async () => {
  const { page, next, submit } = await fillIn();
  await chooseAnswer(page, 'When it is changed', 'Password is locked');
  await submit.click();
  expect(await paragraphsOf(alertOf(page))).toEqual([
    'The password is locked',
    'Too many attempts failed. Try again in 15 minutes, or ask an administrator for help.',
    'Reference for support: 00000000-0000-4000-8000-000064cb8671',
  ]);
  expect(await hasFocus(alertOf(page))).toBe(true);
  expect(await next.inputValue()).toBe('Fake-Harbour-2042!');
});

test('the same form can be sent again after a failure', async () => {
  const { page, submit } = await fillIn();
  await chooseAnswer(page, 'When it is changed', 'Wrong current password');
  await submit.click();
  await page.locator('[aria-invalid=true]').waitFor();
  await chooseAnswer(page, 'When it is changed', 'Password changed');
  await submit.click();
  await successOf(page).waitFor();
  expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
});

test('an empty form is not sent', async () => {
  const page = await stage().open('change-password');
  await page.getByRole('button', { name: 'Change password', exact: true }).click();
  const current = page.getByLabel('Current password', { exact: true });
  expect(await descriptionOf(current)).toEqual(['Enter your current password.']);
  expect(await hasFocus(current)).toBe(true);
  expect(await wireOf(page)).toEqual([...onTheWire, 'not sent yet']);
});

test('a call without an answer says so', async () => {
  const { page, submit } = await fillIn();
  await page.route('**/platform/**', (route) => route.abort());
  await submit.click();
  expect(await paragraphsOf(alertOf(page))).toEqual([
    'There was no answer',
    'Check that you are online and that the mock is running, then try again.',
  ]);
  expect(await wireOf(page)).toEqual([...onTheWire, 'no answer']);
});

test('a password can be shown and pasted', async () => {
  const { page, next } = await fillIn();
  expect(await next.getAttribute('autocomplete')).toBe('new-password');
  expect(await next.getAttribute('type')).toBe('password');
  await page.getByRole('button', { name: 'Show new password' }).click();
  expect(await next.getAttribute('type')).toBe('text');
  expect(await page.getByText('New password is shown.').count()).toBe(1);
  await page.getByRole('button', { name: 'Hide new password' }).click();
  expect(await next.getAttribute('type')).toBe('password');
  await next.fill('');
  await next.evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Fake-Pasted-1');
    const paste = new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true });
    if (input.dispatchEvent(paste)) document.execCommand('insertText', false, 'Fake-Pasted-1');
  });
  expect(await next.inputValue()).toBe('Fake-Pasted-1');
});
