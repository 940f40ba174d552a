import { expect, test } from 'vitest';
import {
  alertOf,
  chooseAnswer,
  descriptionOf,
  hasFocus,
  paragraphsOf,
  settled,
  successOf,
  useStage,
  wireOf,
} from '../stage.ts';

const stage = useStage();
const path =
  '/auth/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/flows/8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10';
const resumeUrl =
  'https://auth.pingone.com/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/as/resume?flowId=8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10';
const onTheWire = [
  'POST',
  '/{environmentID}/flows/{flowID}',
  'application/vnd.pingidentity.password.reset+json',
  'resetFlowPassword',
];

async function fillIn() {
  const page = await stage().open('sign-on');
  const current = page.getByLabel('Current password', { exact: true });
  const next = page.getByLabel('New password', { exact: true });
  await current.fill('Tr4vel-Lightly-88');
  await next.fill('Fake-Harbour-2042!');
  const submit = page.getByRole('button', { name: 'Change password and go on' });
  return { page, current, next, submit };
}

test('the flow is read and asks for a new password', async () => {
  const page = await stage().open('sign-on');
  expect(await paragraphsOf(page.locator('.state'))).toEqual([
    'Sign-on of user.ok MUST_CHANGE_PASSWORD',
    'Your password is temporary. Choose your own to go on.',
  ]);
});

test('the change completes the sign-on and says where it goes on', async () => {
  const { page, submit } = await fillIn();
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await submit.click();
  const request = await sent;
  const headers = await request.allHeaders();
  expect(request.url()).toBe(stage().mockUrl + path);
  expect([headers['authorization'], headers['content-type']]).toEqual([
    undefined,
    'application/vnd.pingidentity.password.reset+json',
  ]);
  expect(request.postDataJSON()).toEqual({
    currentPassword: 'Tr4vel-Lightly-88',
    newPassword: 'Fake-Harbour-2042!',
  });
  expect(await paragraphsOf(successOf(page))).toEqual([
    'Your password is changed',
    'The sign-on has moved on to COMPLETED.',
  ]);
  expect(await hasFocus(successOf(page))).toBe(true);
  expect(await paragraphsOf(page.locator('.state'))).toEqual([
    `Sign-on of user.ok COMPLETED`,
    `The sign-on is complete. The browser would now continue at ${resumeUrl}`,
  ]);
  expect(await page.locator('form').count()).toBe(0);
  expect(await wireOf(page)).toEqual([...onTheWire, '200 OK']);
});

test('a wrong password is shown at its field', async () => {
  const { page, current, submit } = await fillIn();
  await chooseAnswer(page, 'When it is changed', 'Wrong current password');
  await submit.click();
  await page.locator('[aria-invalid=true]').waitFor();
  expect(await descriptionOf(current)).toEqual([
    'The one you signed on with just now.',
    'The current password is not correct.',
  ]);
  expect(await hasFocus(current)).toBe(true);
  expect(await current.inputValue()).toBe('Tr4vel-Lightly-88');
});

test('an expired sign-on is an alert instead of a form', async () => {
  const page = await stage().open('sign-on');
  await chooseAnswer(page, 'When the flow is read', 'Sign-on has expired');
  await settled(page);
  expect(await paragraphsOf(alertOf(page))).toEqual([
    'This sign-on has expired',
    'Go back to the application and sign on again. A sign-on ends after 15 minutes without activity.',
    'Reference for support: 00000000-0000-4000-8000-0000865ff8f2',
  ]);
  expect(await page.locator('form').count()).toBe(0);
});

test('a sign-on that could not be read is read again', async () => {
  const page = await stage().open('sign-on');
  // The client reads three times before it gives up. The route stays: a request that meets its end
  // (`times: 3`) can be lost between browser and Playwright, and then nothing answers.
  let unreachable = 3;
  await page.route('**/auth/**', (route) => {
    unreachable -= 1;
    return unreachable < 0 ? route.continue() : route.abort();
  });
  await chooseAnswer(page, 'When the flow is read', 'Expired password');
  await page.getByRole('button', { name: 'Read again' }).click();
  await page.locator('.badge', { hasText: 'PASSWORD_EXPIRED' }).waitFor();
  expect(await paragraphsOf(page.locator('.state'))).toEqual([
    'Sign-on of user.ok PASSWORD_EXPIRED',
    'Your password has expired. Choose a new one to go on.',
  ]);
});

test('a sign-on that asks for something else has no form', async () => {
  const page = await stage().open('sign-on');
  await chooseAnswer(page, 'When the flow is read', 'Waits for sign-on');
  await settled(page);
  expect(await paragraphsOf(page.locator('.state'))).toEqual([
    'Sign-on of someone not known yet USERNAME_PASSWORD_REQUIRED',
    'The sign-on does not ask for a new password now.',
  ]);
  expect(await page.locator('form').count()).toBe(0);
});
