import { beforeEach, describe, expect, test } from 'vitest';
import {
  environmentID,
  errorsOf,
  field,
  heading,
  lockPassword,
  messageOf,
  newestCode,
  nextPassword,
  resetWorld,
  send,
  setFaults,
  useSetup,
} from '../setup.ts';

const setup = useSetup();

beforeEach(() => resetWorld(setup()));

async function ask(username: string) {
  const page = await setup().open('/forgotten');
  await send(page, { 'User name': username }, 'Send the code');
  await heading(page, 'Enter the code');
  return page;
}

/** The code comes after the page, as nobody waits for it. */
const code = async () => {
  const to = 'user.ok@example.com';
  await expect.poll(() => newestCode(setup(), to)).toMatch(/^\w{8}$/);
  return newestCode(setup(), to);
};

const save = (page: Awaited<ReturnType<typeof ask>>, recoveryCode: string) =>
  send(
    page,
    { 'Code from the e-mail': recoveryCode, 'New password': nextPassword },
    'Save new password',
  );

test('a forgotten password is replaced by a code from the e-mail', async () => {
  const page = await ask('user.ok');
  const received = await code();
  await save(page, ` ${received.slice(0, 4)} ${received.slice(4)}`);
  expect(await messageOf(page)).toEqual(['Your password is changed']);
  await heading(page, 'Sign on with your new password');
  await page.getByRole('main').getByRole('link', { name: 'Sign on' }).click();
  await send(page, { 'User name': 'user.ok', Password: nextPassword }, 'Sign on');
  await heading(page, 'Hello, Olivia');
});

test('a sign-on that waits goes on afterwards', async () => {
  const page = await setup().open('/sign-on');
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  await send(page, { 'User name': 'user.ok' }, 'Send the code');
  await heading(page, 'Enter the code');
  await save(page, await code());
  await page.getByRole('link', { name: 'Go on with the sign-on' }).click();
  await send(page, { 'User name': 'user.ok', Password: nextPassword }, 'Sign on');
  await heading(page, 'Hello, Olivia');
});

describe('the answer is the same', () => {
  const names = ['user.ok', 'user.locked', 'user.disabled', 'user.external', 'nobody.at.all'];

  test('whether a name is that of an account or not, and however it stands', async () => {
    const said = new Set<string>();
    for (const name of names) {
      const page = await ask(name);
      said.add((await page.locator('main').textContent())?.replaceAll(name, 'NAME') ?? '');
      await page.context().close();
    }
    expect(said.size).toBe(1);
  });

  test('to a code that is wrong', async () => {
    const said = new Set<string>();
    for (const name of names) {
      const page = await ask(name);
      await save(page, 'WRONG123');
      said.add((await errorsOf(page, 'recoveryCode')).join());
      await page.context().close();
    }
    expect([...said]).toEqual([
      'This code is not right, or no longer good. Check it, or send another one.',
    ]);
  });
});

test('another code takes the old message away', async () => {
  const page = await ask('user.ok');
  await save(page, 'WRONG123');
  await errorsOf(page, 'recoveryCode');
  await page.getByRole('button', { name: 'Send another code' }).click();
  expect(await messageOf(page)).toEqual([
    'If the account exists, another code is on its way. The one before is no longer good.',
  ]);
  expect(await page.locator('[data-error]').allTextContents()).toEqual(['', '']);
});

test('a code that is too old is refused', async () => {
  const page = await ask('user.ok');
  const received = await code();
  await setup().control.advanceClock({ path: { environmentID }, body: { by: 'PT6M' } });
  await save(page, received);
  expect(await errorsOf(page, 'recoveryCode')).toEqual([
    'This code is not right, or no longer good. Check it, or send another one.',
  ]);
});

test('an answer that got lost after the effect is looked for', async () => {
  const page = await ask('user.ok');
  const received = await code();
  await setFaults(setup(), [{ kind: 'resetAfter', operationId: 'recoverPassword' }]);
  await save(page, received);
  expect(await messageOf(page)).toEqual([
    'Your password is changed',
    'The answer got lost on the way, so we looked: your password is changed.',
  ]);
});

test('a lock is no way to keep the owner out, and the way back stays open', async () => {
  const page = await ask('user.ok');
  const received = await code();
  await lockPassword(setup());
  await save(page, 'WRONG123');
  await errorsOf(page, 'recoveryCode');
  expect(await page.getByRole('link', { name: 'Use another user name' }).count()).toBe(1);
  await save(page, received);
  expect((await messageOf(page))[0]).toBe('Your password is changed');
  expect(await field(page, 'New password').count()).toBe(0);
});
