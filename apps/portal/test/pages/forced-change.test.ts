import { beforeEach, describe, expect, test } from 'vitest';
import {
  environmentID,
  errorsOf,
  field,
  hasFocus,
  heading,
  messageOf,
  nextPassword,
  ownPassword,
  resetWorld,
  send,
  setFaults,
  signOn,
  useSetup,
} from '../setup.ts';

const setup = useSetup();
const current = 'Current password';
const next = 'New password';
const save = 'Save and go on';
const phone = { viewport: { width: 390, height: 800 }, colorScheme: 'dark' as const };

beforeEach(() => resetWorld(setup()));

test.each([
  [
    'user.mustchange',
    'Your password is temporary. Choose one of your own to go on.',
    'Hello, Mona',
  ],
  ['user.expired', 'Your password has expired. Choose a new one to go on.', 'Hello, Emil'],
])('%s chooses a new password on the way', async (username, words, hello) => {
  const page = await signOn(setup(), username);
  await hasFocus(page.getByRole('heading', { level: 2, name: 'Choose a new password' }));
  expect(await page.locator('.step-text').textContent()).toBe(words);
  await send(page, { [current]: ownPassword, [next]: nextPassword }, save);
  await heading(page, hello);
});

test('the rules are told while typing', async () => {
  const page = await signOn(setup(), 'user.mustchange', phone);
  await field(page, next).fill('harbour-2042-fake');
  await expect
    .poll(() => page.locator('[data-rule][data-state=open]').allTextContents())
    .toHaveLength(1);
});

test('a wrong password and one that breaks the policy are told at their fields', async () => {
  const page = await signOn(setup(), 'user.mustchange', phone);
  await send(page, { [current]: 'Fake-Wrong-1!', [next]: nextPassword }, save);
  expect(await errorsOf(page, 'currentPassword')).toEqual([
    'This password is not right. 4 tries are left before the lock.',
  ]);
  await send(page, { [current]: ownPassword, [next]: 'harbour-2042-fake' }, save);
  await hasFocus(field(page, next));
  expect(await page.locator('[data-field=currentPassword] [data-error]').textContent()).toBe('');
});

test('an answer that got lost after the effect is looked for', async () => {
  const page = await signOn(setup(), 'user.mustchange', phone);
  await field(page, current).fill(ownPassword);
  await field(page, next).fill(nextPassword);
  await setFaults(setup(), [{ kind: 'resetAfter', operationId: 'resetFlowPassword' }]);
  await page.getByRole('button', { name: save }).click();
  await heading(page, 'Hello, Mona');
});

describe('two tabs', () => {
  test('the second one shows where the first one went', async () => {
    const page = await setup().open('/sign-on');
    await field(page, 'User name').waitFor();
    const second = await page.context().newPage();
    await second.goto(page.url());
    await field(second, 'User name').waitFor();
    await send(page, { 'User name': 'user.mustchange', Password: ownPassword }, 'Sign on');
    await field(page, next).waitFor();
    await send(second, { 'User name': 'user.mustchange', Password: ownPassword }, 'Sign on');
    await field(second, next).waitFor();
    expect(await messageOf(second)).toEqual([
      'You went on in another tab. This is where you are now.',
    ]);
  });

  test('the second one looks where the flow is when it is looked at', async () => {
    const page = await setup().open('/sign-on');
    await field(page, 'User name').waitFor();
    const second = await page.context().newPage();
    await second.goto(page.url());
    await field(second, 'User name').waitFor();
    await send(page, { 'User name': 'user.mustchange', Password: ownPassword }, 'Sign on');
    await field(page, next).waitFor();
    await second.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await field(second, next).waitFor();
  });

  test('the second one finds the account when the first one is done', async () => {
    const page = await setup().open('/sign-on');
    await field(page, 'User name').waitFor();
    const second = await page.context().newPage();
    await second.goto(page.url());
    await field(second, 'User name').waitFor();
    await send(page, { 'User name': 'user.ok', Password: ownPassword }, 'Sign on');
    await heading(page, 'Hello, Olivia');
    await second.reload();
    await second
      .getByText(/You are signed on already|Hello, Olivia/)
      .first()
      .waitFor();
  });
});

test('a flow that is over leads to another', async () => {
  const page = await setup().open('/sign-on');
  await field(page, 'User name').waitFor();
  await setup().control.advanceClock({ path: { environmentID }, body: { by: 'PT16M' } });
  await send(page, { 'User name': 'user.ok', Password: ownPassword }, 'Sign on');
  expect((await messageOf(page))[0]).toBe('This sign-on is over');
  await page.getByRole('link', { name: 'Begin again' }).click();
  await send(page, { 'User name': 'user.ok', Password: ownPassword }, 'Sign on');
  await heading(page, 'Hello, Olivia');
});

test('a flow that cannot be read now is offered again', async () => {
  const page = await setup().open('/');
  await setFaults(setup(), [{ kind: 'unavailable', operationId: 'readFlow' }]);
  await page.goto(`${setup().portalUrl}/sign-on`);
  expect((await messageOf(page))[0]).toBe('There was no answer');
  await setFaults(setup(), []);
  await page.getByRole('link', { name: 'Try again' }).click();
  await send(page, { 'User name': 'user.ok', Password: ownPassword }, 'Sign on');
  await heading(page, 'Hello, Olivia');
});

test('a double click signs on once', async () => {
  const page = await setup().open('/sign-on');
  await field(page, 'User name').fill('user.ok');
  await field(page, 'Password').fill('Fake-Wrong-1!');
  await page.getByRole('main').getByRole('button', { name: 'Sign on' }).dblclick();
  await page.getByRole('alert').waitFor();
  const query = { operationId: 'checkUsernamePassword' };
  const { data } = await setup().control.readJournal({ path: { environmentID }, query });
  expect(data?.entries.length).toBe(1);
});

test('a passcode is asked for, and blanks in it do not matter', async () => {
  const page = await signOn(setup(), 'user.mfa');
  await page.getByRole('heading', { level: 2, name: 'Enter the passcode' }).waitFor();
  const params = { path: { environmentID }, query: { to: 'user.mfa@example.com' } };
  const { data } = await setup().control.GET('/worlds/{environmentID}/inbox/newest', { params });
  const passcode = data?.code ?? '';
  await send(page, { Passcode: ` ${passcode.slice(0, 3)} ${passcode.slice(3)}` }, 'Next');
  await page.getByRole('heading', { level: 1, name: /^Hello, / }).waitFor();
});
