import { beforeEach, describe, expect, test } from 'vitest';
import {
  button,
  field,
  hasFocus,
  heading,
  messageOf,
  ownPassword,
  resetWorld,
  send,
  signOn,
  useSetup,
} from '../setup.ts';

const setup = useSetup();

beforeEach(() => resetWorld(setup()));

describe('a sign-on', () => {
  test('leads from the start to the account', async () => {
    const page = await setup().open('/');
    await page.getByRole('main').getByRole('link', { name: 'Sign on' }).click();
    await hasFocus(field(page, 'User name'));
    expect(await page.locator('[data-application]').textContent()).toBe('to go on to Sample app');
    await send(page, { 'User name': 'user.ok', Password: ownPassword }, 'Sign on');
    await heading(page, 'Hello, Olivia');
    expect(page.url()).toBe(`${setup().portalUrl}/account`);
  });

  test('leaves no code, state or token in the browser', async () => {
    const page = await signOn(setup(), 'user.ok');
    await heading(page, 'Hello, Olivia');
    const kept = await page.evaluate(() => [localStorage.length, document.cookie, location.search]);
    expect(kept).toEqual([0, '', '']);
    const cookies = await page.context().cookies(setup().portalUrl);
    const session = cookies.find(({ name }) => name === 'session');
    expect([session?.httpOnly, session?.sameSite]).toEqual([true, 'Lax']);
  });

  test('takes a user name with blanks around it, as pasted', async () => {
    const page = await setup().open('/sign-on');
    await send(page, { 'User name': '  user.ok ', Password: ownPassword }, 'Sign on');
    await heading(page, 'Hello, Olivia');
  });

  test('says the same of a wrong password and of a name that nobody has', async () => {
    const page = await setup().open('/sign-on');
    const said: string[][] = [];
    for (const name of ['user.external', 'nobody.at.all']) {
      await send(page, { 'User name': name, Password: 'Fake-Wrong-1!' }, 'Sign on');
      await hasFocus(page.getByRole('alert'));
      said.push((await messageOf(page)).slice(0, 2));
      await page.reload();
    }
    const words = ['User name or password is not right', 'Check both, then try again.'];
    expect(said).toEqual([words, words]);
  });

  test('asks of a password with a pasted blank', async () => {
    const page = await setup().open('/sign-on');
    await send(page, { 'User name': 'user.ok', Password: `${ownPassword} ` }, 'Sign on');
    await page.getByRole('alert').waitFor();
    expect((await messageOf(page))[1]).toContain('It begins or ends with a blank');
  });

  test('of a locked user counts down, and takes no form meanwhile', async () => {
    const page = await signOn(setup(), 'user.locked');
    await page.getByRole('alert').waitFor();
    expect((await messageOf(page)).slice(0, 2)).toEqual([
      'The password is locked',
      'Too many passwords were wrong. You can try again in 24 hours.',
    ]);
    expect(await page.getByRole('timer').textContent()).toMatch(/^23:59:\d\d|24:00:00$/);
    expect(await button(page, 'Sign on').getAttribute('aria-disabled')).toBe('true');
  });

  test('that comes back without having begun here fails', async () => {
    const page = await setup().open('/callback?code=made-up&state=made-up');
    expect(await messageOf(page)).toEqual([
      'You are not signed on',
      'The sign-on does not belong to this browser window, or it is too old. Begin again.',
    ]);
  });

  test('that comes back with an error says so', async () => {
    const page = await setup().open('/');
    const response = await page.request.get(`${setup().portalUrl}/sign-on`, { maxRedirects: 0 });
    const state = new URL(response.headers()['location'] ?? '').searchParams.get('state');
    await page.goto(`${setup().portalUrl}/callback?error=access_denied&state=${state}`);
    expect((await messageOf(page))[0]).toBe('You are not signed on');
  });
});

test('a sign-off ends the session here and at PingOne', async () => {
  const page = await signOn(setup(), 'user.ok');
  await heading(page, 'Hello, Olivia');
  await button(page, 'Sign off').click();
  await page.getByText('You are signed off.').waitFor();
  await page.goto(`${setup().portalUrl}/account`);
  await heading(page, 'Look after your password');
  await page.goto(`${setup().portalUrl}/sign-on`);
  await field(page, 'User name').waitFor();
});

test('Back after a sign-on does not lead into the flow that is over', async () => {
  const page = await signOn(setup(), 'user.ok');
  await heading(page, 'Hello, Olivia');
  await page.goBack().catch(() => undefined);
  await page.goto(`${setup().portalUrl}/account`);
  await heading(page, 'Hello, Olivia');
});
