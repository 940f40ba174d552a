import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import {
  button,
  field,
  hasFocus,
  heading,
  messageOf,
  nextPassword,
  press,
  resetWorld,
  signOn,
  useSetup,
} from '../setup.ts';

const setup = useSetup();

beforeEach(() => resetWorld(setup()));

/** Takes the link to the content, which is the first, and the next element there. */
const skipToContent = (page: Page) => press(page, 'Tab', 'Enter', 'Tab');

test('an administrator finds, unlocks and helps a user without a mouse', async () => {
  const page = await signOn(setup(), 'user.ok');
  await heading(page, 'Hello, Olivia');
  await page.goto(`${setup().portalUrl}/users`);
  await skipToContent(page);
  await hasFocus(field(page, 'User name'));
  await page.keyboard.type('user.locked');
  await press(page, 'Enter');
  await heading(page, 'Users');
  await page.locator('section[data-state=PASSWORD_LOCKED_OUT]').waitFor();

  await skipToContent(page);
  await hasFocus(field(page, 'User name'));
  await press(page, 'Tab');
  await hasFocus(button(page, 'Find user'));
  await press(page, 'Tab');
  await hasFocus(field(page, 'Temporary password'));
  await press(page, 'Tab', 'Tab');
  await hasFocus(button(page, 'Set a temporary password'));
  await press(page, 'Tab');
  await hasFocus(button(page, 'Unlock the password'));
  await press(page, 'Enter');
  expect(await messageOf(page)).toEqual(['The password is unlocked']);
  await hasFocus(page.locator('main .message'));

  await press(page, 'Tab', 'Tab', 'Tab');
  await hasFocus(field(page, 'Temporary password'));
  await page.keyboard.type(nextPassword);
  await press(page, 'Enter');
  expect((await messageOf(page))[0]).toBe('The temporary password is set');
});

test('a Directory password is changed without a mouse', async () => {
  const page = await setup().open('/directory');
  await skipToContent(page);
  await hasFocus(field(page, 'User name'));
  await page.keyboard.type('jborder');
  await press(page, 'Tab');
  await hasFocus(field(page, 'Old password'));
  await page.keyboard.type('$ecret@456');
  await press(page, 'Tab', 'Tab');
  await hasFocus(field(page, 'New password'));
  await page.keyboard.type(nextPassword);
  await press(page, 'Enter');
  expect((await messageOf(page))[0]).toBe('Your Directory password is changed');
  await hasFocus(page.locator('main .message'));
});

test('a link to a new Directory password is asked for without a mouse', async () => {
  const page = await setup().open('/directory/forgotten');
  await skipToContent(page);
  await hasFocus(field(page, 'E-mail address'));
  await page.keyboard.type('jborder@anywhere.com');
  await press(page, 'Enter');
  expect((await messageOf(page))[0]).toBe('Look into your mailbox');
  await hasFocus(page.locator('main .message'));
});
