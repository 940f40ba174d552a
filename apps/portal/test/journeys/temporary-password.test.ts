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
  '/api/platform/v1/environments/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/users/c3042000-188f-4bc7-a269-dee1602cf7af/password';
const onTheWire = [
  'PUT',
  '/environments/{environmentID}/users/{userID}/password',
  'application/vnd.pingidentity.password.reset+json',
  'resetPassword',
];

async function fillIn() {
  const page = await stage().open('temporary-password');
  const password = page.getByLabel('Temporary password', { exact: true });
  await password.fill('Fake-Temporary-77!');
  const submit = page.getByRole('button', { name: 'Set temporary password' });
  return { page, password, submit };
}

test('the server sets it, and the browser sends no token', async () => {
  const { page, password, submit } = await fillIn();
  const sent = page.waitForRequest((request) => request.method() === 'PUT');
  await submit.click();
  const request = await sent;
  expect(request.url()).toBe(stage().portalUrl + path);
  expect((await request.allHeaders())['authorization']).toBeUndefined();
  expect(request.postDataJSON()).toEqual({ newPassword: 'Fake-Temporary-77!' });
  expect(await paragraphsOf(successOf(page))).toEqual([
    'The temporary password is set',
    'The state is now MUST_CHANGE_PASSWORD. Hand the password over in a way that only the user can read; they choose their own at the next sign-on.',
  ]);
  expect(await hasFocus(successOf(page))).toBe(true);
  expect(await password.inputValue()).toBe('');
  expect(await page.getByLabel('User ID').inputValue()).toBe(
    'c3042000-188f-4bc7-a269-dee1602cf7af',
  );
  expect(await wireOf(page)).toEqual([...onTheWire, '200 OK']);
});

test('a missing password is shown at its field', async () => {
  const { page, password, submit } = await fillIn();
  await chooseAnswer(page, 'When it is set', 'New password is missing');
  await submit.click();
  await page.locator('[aria-invalid=true]').waitFor();
  expect(await descriptionOf(password)).toEqual(['Enter a temporary password.']);
  expect(await hasFocus(password)).toBe(true);
  expect(await password.inputValue()).toBe('Fake-Temporary-77!');
  expect(await wireOf(page)).toEqual([...onTheWire, '400 Bad Request']);
});

test.each(['somebody', '..', 'a/b'])(
  'the malformed user ID %s is shown at its field',
  async (id) => {
    const { page, submit } = await fillIn();
    const userID = page.getByLabel('User ID');
    await userID.fill(id);
    await submit.click();
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await descriptionOf(userID)).toEqual(['Enter the ID as PingOne shows it, a UUID.']);
    expect(await hasFocus(userID)).toBe(true);
  },
);

test('a missing permission is an alert to the people who run the portal', async () => {
  const { page, submit } = await fillIn();
  await chooseAnswer(page, 'When it is set', 'Permission missing');
  await submit.click();
  expect(await paragraphsOf(alertOf(page))).toEqual([
    'The portal may not do this',
    "Give the portal's worker application a role that covers this environment.",
    'Reference for support: 00000000-0000-4000-8000-000031fdd9d4',
  ]);
});
