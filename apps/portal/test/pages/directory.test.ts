import { beforeEach, expect, test } from 'vitest';
import {
  environmentID,
  heading,
  messageOf,
  nextPassword,
  resetWorld,
  send,
  setFaults,
  useSetup,
} from '../setup.ts';

const setup = useSetup();
const email = 'jborder@anywhere.com';
const requested = 'Look into your mailbox';

beforeEach(() => resetWorld(setup()));

const newest = async () => {
  const params = { path: { environmentID }, query: { to: email } };
  const { data } = await setup().control.GET('/worlds/{environmentID}/inbox/newest', { params });
  return data;
};

async function ask(address: string) {
  const page = await setup().open('/directory/forgotten');
  await send(page, { 'E-mail address': address }, 'Send the link');
  expect((await messageOf(page))[0]).toBe(requested);
  return page;
}

test('a Directory password is changed with the old one', async () => {
  const page = await setup().open('/directory');
  const values = {
    'User name': 'jborder',
    'Old password': '$ecret@456',
    'New password': nextPassword,
  };
  await send(page, values, 'Change password');
  expect((await messageOf(page))[0]).toBe('Your Directory password is changed');
});

test('a wrong old password and an unknown name get the same answer', async () => {
  for (const name of ['jborder', 'nobody']) {
    const page = await setup().open('/directory');
    const values = {
      'User name': name,
      'Old password': 'Fake-Wrong-1!',
      'New password': nextPassword,
    };
    await send(page, values, 'Change password');
    expect(await messageOf(page)).toEqual([
      'User name or old password is not right. Check both, then try again.',
    ]);
  }
});

test.each(['resetAfter', 'resetBefore'])(
  'an answer that got lost is told, since nobody can look: %s',
  async (kind) => {
    const page = await setup().open('/directory');
    await setFaults(setup(), [{ kind, operationId: 'resetPassword' }]);
    const values = {
      'User name': 'jborder',
      'Old password': '$ecret@456',
      'New password': nextPassword,
    };
    await send(page, values, 'Change password');
    expect(await messageOf(page)).toEqual([
      'We do not know if your password is changed',
      'There was no answer. Sign on with the new password; if that fails, use the old one.',
    ]);
  },
);

test('a link comes by e-mail alone, leads to this app, and its token leaves the address', async () => {
  const page = await ask(email);
  await expect.poll(async () => (await newest())?.link).toMatch(/^http/);
  const link = (await newest())?.link ?? '';
  expect(new URL(link).origin + new URL(link).pathname).toBe(
    `${setup().portalUrl}/directory/reset`,
  );
  expect(await page.content()).not.toContain(new URL(link).searchParams.get('confirmationToken'));
  await page.goto(link);
  await heading(page, 'Choose a new Directory password');
  expect(page.url()).toBe(`${setup().portalUrl}/directory/reset`);
  await send(page, { 'User name': 'jborder', 'New password': nextPassword }, 'Change password');
  expect((await messageOf(page))[0]).toBe('Your Directory password is changed');
  await page.goto(link);
  await send(
    page,
    { 'User name': 'jborder', 'New password': 'Fake-Lantern-77!' },
    'Change password',
  );
  expect((await messageOf(page))[0]).toBe('The link is no longer good');
});

test('an unknown address gets the same answer', async () => {
  const page = await ask('nobody@example.com');
  expect(await messageOf(page)).toEqual([
    requested,
    'If nobody@example.com belongs to an account, an e-mail with a link is on its way.',
  ]);
});
