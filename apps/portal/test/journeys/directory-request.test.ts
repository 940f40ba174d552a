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
const email = 'jborder@anywhere.com';
const resetLink =
  'https://login.pingone.com/idp/directory/a/61197468-2e9b-11e7-93ae-92361f008429/forgotpassword/confirm/611976e8-2e9b-11e7-93ae-92361f002671/611977f6-2e9b-11e7-93ae-92361f008429/';
const warning = 'Whoever has the link can set the password, so show it to nobody else.';
const onTheWire = [
  'POST',
  '/directory/users/password-lost',
  'application/json',
  'requestPasswordReset',
];

async function open() {
  const page = await stage().open('directory-request');
  return { page, submit: page.getByRole('button', { name: 'Request reset link' }) };
}

test('the e-mail is sent and the link is shown', async () => {
  const { page, submit } = await open();
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await submit.click();
  const request = await sent;
  expect(request.url()).toBe(
    `${stage().portalUrl}/api/directory/api/directory/users/password-lost`,
  );
  expect((await request.allHeaders())['authorization']).toBeUndefined();
  expect(request.postDataJSON()).toEqual({ email, skipSend: 'disabled' });
  expect(await paragraphsOf(successOf(page))).toEqual([
    `The reset link is ready`,
    `An e-mail is on its way to ${email}. The API answered with this link:`,
    `${resetLink}`,
    `${warning}`,
  ]);
  expect(await hasFocus(successOf(page))).toBe(true);
  expect(await page.getByLabel('E-mail address').inputValue()).toBe(email);
  expect(await wireOf(page)).toEqual([...onTheWire, '200 OK']);
});

test('without the e-mail the link has to be handed over', async () => {
  const { page, submit } = await open();
  await page.getByText('Send the e-mail').click();
  await page.getByLabel('Link to your own reset page').fill('https://anywhere.com/passwordReset');
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await submit.click();
  expect((await sent).postDataJSON()).toEqual({
    email,
    link: 'https://anywhere.com/passwordReset',
    skipSend: 'enabled',
  });
  expect(await paragraphsOf(successOf(page))).toEqual([
    `The reset link is ready`,
    `No e-mail was sent. Hand the link over yourself:`,
    `${resetLink}`,
    `${warning}`,
  ]);
});

test('a malformed address is shown at its field', async () => {
  const { page, submit } = await open();
  const address = page.getByLabel('E-mail address');
  await address.fill('jborder');
  await submit.click();
  await page.locator('[aria-invalid=true]').waitFor();
  expect(await descriptionOf(address)).toEqual([
    'Enter a complete e-mail address, for example name@example.com.',
  ]);
  expect(await hasFocus(address)).toBe(true);
  expect(await address.inputValue()).toBe('jborder');
  expect(await wireOf(page)).toEqual([...onTheWire, '400 Bad Request']);
});

test('too many requests is an alert that says to wait', async () => {
  const { page, submit } = await open();
  await chooseAnswer(page, 'When it is requested', 'Too many requests');
  await submit.click();
  expect(await paragraphsOf(alertOf(page))).toEqual([
    'Too many requests',
    'Wait a minute, then try again.',
    'Reference for support: 00000000-0000-4000-8000-00009c8cc77e',
  ]);
});
