import { beforeEach, expect, test } from 'vitest';
import {
  button,
  heading,
  messageOf,
  nextPassword,
  resetWorld,
  send,
  setFaults,
  signOn,
  useSetup,
} from '../setup.ts';

const setup = useSetup();
const set = 'Set a temporary password';

beforeEach(() => resetWorld(setup()));

async function open(name: string) {
  const page = await signOn(setup(), 'user.ok');
  await page.getByRole('link', { name: 'Users' }).click();
  await send(page, { 'User name': name }, 'Find user');
  return page;
}

const stateOf = (page: Awaited<ReturnType<typeof open>>) =>
  page.locator('section[data-state]').getAttribute('data-state');

test('a temporary password lifts a lock', async () => {
  const page = await open('user.locked');
  expect(await stateOf(page)).toBe('PASSWORD_LOCKED_OUT');
  await send(page, { 'Temporary password': nextPassword }, set);
  expect(await messageOf(page)).toEqual([
    'The temporary password is set',
    'Tell it to the user in person or by phone. It is not shown again.',
  ]);
  expect(await stateOf(page)).toBe('MUST_CHANGE_PASSWORD');
  expect(await page.content()).not.toContain(nextPassword);
});

test('a password is unlocked', async () => {
  const page = await open('user.locked');
  await button(page, 'Unlock the password').click();
  expect(await messageOf(page)).toEqual(['The password is unlocked']);
  expect(await stateOf(page)).toBe('OK');
});

test('a new password is asked for at the next sign-on', async () => {
  const page = await open('user.expiring');
  await button(page, 'Ask for a new password at the next sign-on').click();
  expect((await messageOf(page))[0]).toBe('The user changes the password at the next sign-on');
  expect(await stateOf(page)).toBe('MUST_CHANGE_PASSWORD');
});

test('nothing is offered for a password that is kept elsewhere', async () => {
  const page = await open('user.gateway');
  expect(await stateOf(page)).toBe('EXTERNAL');
  expect(await button(page, set).count()).toBe(0);
});

test('an unknown name is told', async () => {
  const page = await open('nobody.at.all');
  expect(await messageOf(page)).toEqual(['There is no user “nobody.at.all”.']);
});

test('a search that PingOne fails is repeated for the same name', async () => {
  const page = await signOn(setup(), 'user.ok');
  await page.getByRole('link', { name: 'Users' }).click();
  await setFaults(setup(), [
    { kind: 'rateLimit', operationId: 'listUsers', retryAfterSeconds: 90 },
  ]);
  await send(page, { 'User name': 'user.locked' }, 'Find user');
  await setFaults(setup(), []);
  const again = page.getByRole('link', { name: 'Try again' });
  expect(await again.getAttribute('href')).toBe('/users?name=user.locked');
  await again.click();
  expect(await stateOf(page)).toBe('PASSWORD_LOCKED_OUT');
});

test('a refusal does not send an administrator to an administrator', async () => {
  const page = await open('user.expiring');
  await setup().control.PATCH('/worlds/{environmentID}/users/{userID}', {
    params: {
      path: {
        environmentID: 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6',
        userID: '0a9b8c7d-6e5f-4041-b2c3-d4e5f6a7b8ac',
      },
    },
    body: { password: { value: null } },
  });
  await button(page, 'Ask for a new password at the next sign-on').click();
  expect((await messageOf(page)).join(' ')).not.toContain('dministrator');
});

test('a lost answer is looked for', async () => {
  const page = await open('user.expiring');
  await setFaults(setup(), [{ kind: 'resetAfter', operationId: 'resetPassword' }]);
  await send(page, { 'Temporary password': nextPassword }, set);
  expect((await messageOf(page))[0]).toBe('The temporary password is set');
});

test('the page is for administrators', async () => {
  const page = await signOn(setup(), 'user.expiring');
  await heading(page, 'Hello, Inga');
  expect(await page.getByRole('link', { name: 'Users' }).count()).toBe(0);
  const response = await page.goto(`${setup().portalUrl}/users`);
  expect(response?.status()).toBe(403);
  await heading(page, 'This page is for administrators');
});
