import { beforeEach, describe, expect, test } from 'vitest';
import {
  button,
  environmentID,
  field,
  heading,
  lockPassword,
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

/** A phone in the dark; other files test at a desk, and each state is inspected in all looks. */
const phone = { viewport: { width: 390, height: 800 }, colorScheme: 'dark' as const };

async function open() {
  const page = await signOn(setup(), 'user.ok', phone);
  await page.getByRole('link', { name: change }).click();
  await heading(page, 'Change your password');
  return page;
}

const callsOf = async (operationId: string) => {
  const query = { operationId };
  const { data } = await setup().control.readJournal({ path: { environmentID }, query });
  return data?.entries.length;
};

describe('a lost answer', () => {
  test('after the effect is looked for: the password is changed', async () => {
    const page = await open();
    await setFaults(setup(), [{ kind: 'resetAfter', operationId: 'resetPassword' }]);
    await send(page, { [current]: ownPassword, [next]: nextPassword }, change);
    expect(await messageOf(page)).toEqual([
      'Your password is changed',
      'The answer got lost on the way, so we looked: your password is changed.',
    ]);
  });

  test('before the effect is looked for: the old password stays', async () => {
    const page = await open();
    await setFaults(setup(), [{ kind: 'resetBefore', operationId: 'resetPassword' }]);
    await send(page, { [current]: ownPassword, [next]: nextPassword }, change);
    expect((await messageOf(page))[0]).toBe('Your password is not changed');
  });
});

test('a wait that PingOne asks for counts down in words and digits', async () => {
  const page = await open();
  await setFaults(setup(), [
    { kind: 'rateLimit', operationId: 'resetPassword', retryAfterSeconds: 90 },
  ]);
  await send(page, { [current]: ownPassword, [next]: nextPassword }, change);
  expect((await messageOf(page)).slice(0, 2)).toEqual([
    'Too many requests',
    'Try again in 2 minutes.',
  ]);
  expect(await page.getByRole('timer').textContent()).toMatch(/^1:[23]\d$/);
  expect(await button(page, change).getAttribute('aria-disabled')).toBe('true');
});

test('a lock that comes while typing is told, and ends by itself on the page', async () => {
  const page = await open();
  await field(page, current).fill(ownPassword);
  await lockPassword(setup());
  await send(page, { [next]: nextPassword }, change);
  expect((await messageOf(page)).slice(0, 2)).toEqual([
    'The password is locked',
    'Too many passwords were wrong. You can try again in 15 minutes.',
  ]);
  expect(await page.getByRole('timer').textContent()).toMatch(/^14:5\d$|^15:00$/);
});

test('a page that is looked at again shows a lock from elsewhere', async () => {
  const page = await open();
  await lockPassword(setup());
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.getByRole('alert').waitFor();
  expect((await messageOf(page))[0]).toBe('The password is locked');
});

test('a double click changes the password once', async () => {
  const page = await open();
  await field(page, current).fill(ownPassword);
  await field(page, next).fill(nextPassword);
  await button(page, change).dblclick();
  expect((await messageOf(page))[0]).toBe('Your password is changed');
  expect(await callsOf('resetPassword')).toBe(1);
});

test('the same form sent twice without the script counts once', async () => {
  const page = await open();
  const values = {
    form: await page.locator('form[action="/account/password"] [name=form]').inputValue(),
    currentPassword: ownPassword,
    newPassword: nextPassword,
  };
  const url = `${setup().portalUrl}/account/password`;
  const post = () =>
    page.request.post(url, {
      form: values,
      headers: { origin: setup().portalUrl },
      maxRedirects: 0,
    });
  const statuses = (await Promise.all([post(), post()])).map((response) => response.status());
  expect(statuses).toEqual([303, 303]);
  expect(await callsOf('resetPassword')).toBe(1);
});

test('Back after a change shows no form that was sent already', async () => {
  const page = await open();
  await send(page, { [current]: ownPassword, [next]: nextPassword }, change);
  await heading(page, 'Hello, Olivia');
  await page.goBack();
  await heading(page, 'Change your password');
  expect((await messageOf(page))[0]).toBe('You changed your password recently');
});

test('Back and a reload after a wrong password do not send the form again', async () => {
  const page = await open();
  await send(page, { [current]: 'Fake-Wrong-1!', [next]: nextPassword }, change);
  await page.locator('[aria-invalid=true]').waitFor();
  await page.reload();
  await heading(page, 'Change your password');
  expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
  await send(page, { [current]: 'Fake-Wrong-2!', [next]: nextPassword }, change);
  await page.locator('[aria-invalid=true]').waitFor();
  await page.goto(`${setup().portalUrl}/account`);
  await page.goBack();
  await heading(page, 'Change your password');
  expect(await callsOf('resetPassword')).toBe(2);
});

test('the account shows a lock from elsewhere when it is looked at again', async () => {
  const page = await signOn(setup(), 'user.ok');
  await page.getByText('Your password can be used.').waitFor();
  await lockPassword(setup());
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.getByRole('timer').waitFor();
  expect(await page.getByText('Your password can be used.').count()).toBe(0);
});

test('whoever leaves during a change reads of it on the next page', async () => {
  const page = await open();
  await setFaults(setup(), [
    { kind: 'latency', operationId: 'resetPassword', milliseconds: { min: 300, max: 300 } },
  ]);
  await field(page, current).fill(ownPassword);
  await field(page, next).fill(nextPassword);
  const reads = (await callsOf('readUser')) ?? 0;
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await button(page, change).click({ noWaitAfter: true });
  await sent;
  await expect.poll(() => callsOf('readUser')).toBeGreaterThan(reads);
  await page.goto(`${setup().portalUrl}/directory`).catch(() => undefined);
  await expect.poll(() => callsOf('resetPassword')).toBe(1);
  // The app learns of the answer some time after the mock has given it.
  const notice = page.locator('main .message');
  await expect
    .poll(async () => {
      if ((await notice.count()) === 0) await page.goto(`${setup().portalUrl}/account`);
      return notice.count();
    })
    .toBe(1);
  expect((await messageOf(page))[0]).toBe('Your password is changed');
});

test('the countdown of a lock ends on the page, and the form is taken again', async () => {
  const page = await open();
  await page.clock.install();
  await lockPassword(setup());
  await page.reload();
  await page.getByRole('timer').waitFor();
  await page.clock.fastForward('15:01');
  await page.getByText('You can try again now.').waitFor();
  expect(await button(page, change).getAttribute('aria-disabled')).toBe('false');
});
