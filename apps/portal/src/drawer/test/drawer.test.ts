import { expect, test } from 'vitest';
import { inspectStates } from '../../../test/inspect.ts';
import {
  environmentID,
  field,
  hasFocus,
  heading,
  messageOf,
  newestCode,
  nextPassword,
  ownPassword,
  send,
  useSetup,
} from '../../../test/setup.ts';
import { createDrawer } from '../extension.tsx';

const setup = useSetup({
  extension: (options) => createDrawer({ ...options, environmentID }),
});

test('a link opens a locked user whose code dies in 10 s', async () => {
  const page = await setup().open('/forgotten/code?scenario=locked-code-dying&persona=user.ok');
  await heading(page, 'Enter the code');
  const code = await newestCode(setup(), 'user.ok@example.com');
  expect(code).toMatch(/^\w{8}$/);
  await setup().control.advanceClock({ path: { environmentID }, body: { by: 'PT11S' } });
  const values = { 'Code from the e-mail': code, 'New password': nextPassword };
  await send(page, values, 'Save new password');
  await page.locator('[aria-invalid=true]').first().waitFor();
});

test('the form leads to an address that holds all that it asks for', async () => {
  const page = await setup().open('/');
  await page.getByText('Scenarios (development only)').click();
  await page.getByLabel('Scenario', { exact: true }).selectOption('locked-while-typing');
  await page.getByLabel('Persona').selectOption('user.expiring');
  await page.getByLabel('Move the clock by').fill('PT1M');
  await page.getByRole('button', { name: 'Arrange' }).click();
  await heading(page, 'Change your password');
  expect(page.url()).toBe(
    `${setup().portalUrl}/account/password?scenario=locked-while-typing&persona=user.expiring&advance=PT1M`,
  );
  expect((await messageOf(page))[1]).toContain('You can try again in 14 minutes.');
  const other = await setup().open(page.url().slice(setup().portalUrl.length));
  expect((await messageOf(other))[0]).toBe('The password is locked');
});

test('calls are listed with their reasons, and mails with their codes', async () => {
  const page = await setup().open('/forgotten/code?scenario=code-sent&persona=user.ok');
  const drawer = page.getByRole('complementary', { name: 'Scenario drawer' });
  expect(await drawer.textContent()).toContain(await newestCode(setup(), 'user.ok@example.com'));
  expect(await drawer.textContent()).toContain('sendRecoveryCode');
  expect(await drawer.textContent()).toContain('Why: recovery code sent');
});

test('the link of a mail leads to the app, wherever it listens', async () => {
  const page = await setup().open('/directory/forgotten');
  await send(page, { 'E-mail address': 'jborder@anywhere.com' }, 'Send the link');
  const path = { environmentID };
  const query = { to: 'jborder@anywhere.com', wait: 'PT30S' } as const;
  await setup().control.readNewestMessage({ path, query });
  await page.goto(`${setup().portalUrl}/directory`);
  await page.getByText('Scenarios (development only)').click();
  await page.getByRole('link', { name: /confirmationToken=/ }).click();
  await heading(page, 'Choose a new Directory password');
  expect(page.url()).toBe(`${setup().portalUrl}/directory/reset`);
});

test('a world of its own keeps others apart', async () => {
  const world = '0d1f6c7e-3a52-4b7e-9a51-6f0c8f3f7a11';
  const page = await setup().open(`/account?scenario=signed-on&persona=user.ok&world=${world}`);
  await heading(page, 'Hello, Olivia');
  await page.goto(`${setup().portalUrl}/account/password`);
  expect(await field(page, 'Current password').count()).toBe(1);
});

test('an address that asks for what is not there says so', async () => {
  const page = await setup().open('/?scenario=signed-on&persona=nobody');
  expect(await page.getByRole('alert').textContent()).toBe(
    'There is no user nobody in this world.',
  );
});

test('a failure that the sandbox does not know is told', async () => {
  const page = await setup().open('/?fault=made-up');
  expect(await page.getByRole('alert').textContent()).toMatch(/^400 INVALID_DATA/);
});

test('with the clock ahead, a sign-on works, and ages are by that clock', async () => {
  const page = await setup().open('/?advance=P3D&persona=user.expiring');
  await page.goto(`${setup().portalUrl}/sign-on`);
  await send(page, { 'User name': 'user.expiring', Password: ownPassword }, 'Sign on');
  expect((await messageOf(page))[0]).toBe('Your password expires in 4 days.');
});

test('a sign-off of whom the drawer signed on leads to the start', async () => {
  const page = await setup().open('/account?scenario=signed-on&persona=user.ok');
  await page.getByRole('button', { name: 'Sign off' }).click();
  await heading(page, 'Look after your password');
});

test.each([
  ['user.nopassword', 'You have no password yet. Ask your help desk to set one.'],
  ['user.external', 'Your password is kept in another system. Change it there.'],
  ['user.gateway', 'Your password is kept in another system. Change it there.'],
  ['user.disabled', 'Your account is disabled. Ask your help desk.'],
])('%s is told why there is no form', async (persona, words) => {
  const page = await setup().open(`/account/password?scenario=changing&persona=${persona}`);
  expect(await messageOf(page)).toEqual([words]);
  expect(await field(page, 'New password').count()).toBe(0);
});

inspectStates(
  () => setup().open('/account/password?scenario=locked-while-typing&persona=user.ok'),
  [['open', (page) => heading(page, 'Change your password')]],
  { name: 'drawer', narrow: 390 },
);

test('it is opened, and arranges, without a mouse', async () => {
  const page = await setup().open('/directory', { viewport: { width: 1400, height: 900 } });
  // Backwards from the top of the page, the end of it comes first.
  await page.keyboard.press('Shift+Tab');
  await hasFocus(page.locator('.drawer summary'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await hasFocus(page.getByLabel('Scenario', { exact: true }));
  await page.keyboard.type('Signed on');
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await heading(page, 'Hello, Olivia');
});

test('closed, it is a small tab at the edge of a wide window, and open it stands beside the page', async () => {
  const page = await setup().open('/', { viewport: { width: 1400, height: 900 } });
  const drawer = page.getByRole('complementary', { name: 'Scenario drawer' });
  const { width = 0, height = 0, x = 0 } = (await drawer.boundingBox()) ?? {};
  expect([width < 300, height < 60, Math.round(x + width)]).toEqual([true, true, 1400]);
  await page.getByText('Scenarios (development only)').click();
  const opened = await drawer.boundingBox();
  expect(opened).toEqual({ x: 1016, y: 0, width: 384, height: 900 });
  const main = (await page.getByRole('main').boundingBox()) ?? { x: 0, width: 0 };
  expect(main.x + main.width).toBeLessThanOrEqual(1016);
});
