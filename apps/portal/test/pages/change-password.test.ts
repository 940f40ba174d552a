import { beforeEach, expect, test } from 'vitest';
import {
  button,
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
const change = 'Change password';

beforeEach(() => resetWorld(setup()));

async function open() {
  const page = await signOn(setup(), 'user.ok');
  await page.getByRole('link', { name: change }).click();
  await heading(page, 'Change your password');
  return page;
}

test('a password is changed, and the account says so', async () => {
  const page = await open();
  await send(page, { [current]: ownPassword, [next]: nextPassword }, change);
  expect(await messageOf(page)).toEqual([
    'Your password is changed',
    'Use the new one from now on, on every device.',
  ]);
  await hasFocus(page.getByRole('status').first());
  await page.reload();
  await heading(page, 'Hello, Olivia');
  expect(await page.locator('main .message').count()).toBe(0);
});

test('the rules are in words, and are met one after the other while typing', async () => {
  const page = await open();
  const open_ = () => page.locator('[data-rule][data-state=open]').allTextContents();
  await field(page, next).fill('harbour');
  await page.locator('[data-rule][data-state=open]').first().waitFor();
  expect(await open_()).toContain('open: has a capital letter');
  await field(page, next).fill(nextPassword);
  await expect.poll(() => page.locator('[data-summary]').textContent()).toBe('All rules are met.');
  expect(await open_()).toEqual([]);
  expect(await page.locator('[data-strength-word]').textContent()).toBe('strong');
});

test('a commonly used password is recognised while typing', async () => {
  const page = await open();
  await field(page, next).fill(nextPassword);
  const rule = page.locator('[data-rule]', { hasText: 'is not a commonly used password' });
  await expect.poll(() => rule.getAttribute('data-state')).toBe('met');
  await field(page, next).fill('Password1!');
  await expect.poll(() => rule.getAttribute('data-state')).toBe('open');
  expect(await page.locator('[data-strength-word]').textContent()).toBe('weak');
});

test('password managers get the rules, the user name and the right kinds of fields', async () => {
  const page = await open();
  expect(await field(page, next).getAttribute('passwordrules')).toMatch(
    /^minlength: 8; .*required: upper;/,
  );
  const kinds = await page
    .locator('form[action="/account/password"] input:not([type=hidden])')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('autocomplete')));
  expect(kinds).toEqual(['username', 'current-password', 'new-password']);
});

test('a wrong password is told at its field, with the tries that are left', async () => {
  const page = await open();
  await send(page, { [current]: 'Fake-Wrong-1!', [next]: nextPassword }, change);
  expect(await errorsOf(page, 'currentPassword')).toEqual([
    'This password is not right. 4 tries are left before the lock.',
  ]);
  await hasFocus(field(page, current));
  expect(await field(page, current).inputValue()).toBe('');
});

test('a refusal by the policy names the rule that is broken', async () => {
  const page = await open();
  await send(page, { [current]: ownPassword, [next]: 'harbour-2042-fake!' }, change);
  expect(await errorsOf(page, 'newPassword')).toEqual([
    'Choose a password that has a capital letter.',
  ]);
});

test('a pasted blank is asked about, and a password in another form of Unicode is the same', async () => {
  const page = await open();
  await send(page, { [current]: `${ownPassword} `, [next]: nextPassword }, change);
  expect((await errorsOf(page, 'currentPassword'))[1]).toBe(
    'It begins or ends with a blank; was that pasted with it?',
  );
  const decomposed = 'Fake-Hafenlüfte-42!'.normalize('NFD');
  await send(page, { [current]: ownPassword, [next]: decomposed }, change);
  await heading(page, 'Hello, Olivia');
  const fresh = await setup().open('/sign-on');
  const values = { 'User name': 'user.ok', Password: decomposed.normalize('NFC') };
  await send(fresh, values, 'Sign on');
  await heading(fresh, 'Hello, Olivia');
});

test('a second change in a row says from when on it is possible', async () => {
  const page = await signOn(setup(), 'user.tooyoung');
  await page.getByRole('link', { name: change }).click();
  expect((await messageOf(page))[0]).toBe('You changed your password recently');
  expect((await messageOf(page))[1]).toMatch(
    /^Keep it for now. You can change it again from \d+ \w+ \d{4} at \d\d:\d\d\.$/,
  );
  expect(await field(page, current).count()).toBe(0);
});

test('a shown password is hidden when the form is sent', async () => {
  const page = await open();
  await button(page, 'Show: Current password').click();
  expect(await field(page, current).getAttribute('type')).toBe('text');
  await setFaults(setup(), [
    { kind: 'latency', operationId: 'resetPassword', milliseconds: { min: 500, max: 500 } },
  ]);
  await field(page, next).fill(nextPassword);
  await field(page, current).fill('Fake-Wrong-1!');
  await page.evaluate(() => {
    document.addEventListener('submit', (event) => event.preventDefault());
  });
  await button(page, change).click();
  expect(await field(page, current).getAttribute('type')).toBe('password');
});

test('a password that expires soon is announced', async () => {
  const page = await signOn(setup(), 'user.expiring');
  expect(await messageOf(page)).toEqual([
    'Your password expires in 7 days.',
    'Change it now, and you do not have to when you are in a hurry.',
  ]);
});

test('a session that is over at PingOne leads to the start', async () => {
  const page = await signOn(setup(), 'user.ok');
  await heading(page, 'Hello, Olivia');
  await resetWorld(setup());
  await page.goto(`${setup().portalUrl}/account`);
  expect(await messageOf(page)).toEqual(['Your session is over. Sign on again.']);
  expect(await page.locator('main .message').getAttribute('data-tone')).toBe('warm');
});

test('without a script the form works as well', async () => {
  const page = await open();
  const state = await page.context().storageState();
  const context = await setup().browser.newContext({
    javaScriptEnabled: false,
    storageState: state,
    locale: 'en',
  });
  const plain = await context.newPage();
  await plain.goto(`${setup().portalUrl}/account/password`);
  await send(plain, { [current]: ownPassword, [next]: nextPassword }, change);
  expect((await messageOf(plain))[0]).toBe('Your password is changed');
});
