import { accessibilityViolations } from '@ping-password/test-browser/accessibility';
import { afterAll, describe, expect, it } from 'vitest';
import { looks, photograph, setLook } from '../open-page.ts';
import { runSample } from './open-drawer.ts';
import { aimAt, startTarget } from './open-target.ts';

const { mock, openDrawer, close: closeAll } = await startTarget();

afterAll(closeAll);

const world = `${mock.url}/_mock/worlds/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6`;
const user = `${world}/users/c3042000-188f-4bc7-a269-dee1602cf7af`;

const failures = async () => {
  const { password } = (await (await fetch(user)).json()) as { password: { failures: number } };
  return password.failures;
};

async function issueToken(): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${world}/tokens`, { method: 'POST', headers, body: '{}' });
  return ((await response.json()) as { access_token: string }).access_token;
}

describe('calls to the mock', () => {
  it('are marked, change its world, and reset it only when asked', async () => {
    const opened = await openDrawer();
    const { choose, mark, body, press, response, rows, outside, errors, close } = opened;
    await body.fill('{"password":"wrong 1"}');
    await press('Send');
    expect(await failures()).toBe(0);
    await choose('Send to', `Mock at ${mock.url}`);
    expect(await mark.textContent()).toBe(
      `Calls go to the mock at ${mock.url} and change its default world. “Start again” resets that world.`,
    );
    await body.fill('{"password":"wrong 1"}');
    await press('Send');
    expect(await response.textContent()).toContain('Decided by the rule wrong password');
    expect((await rows('User user.ok'))[2]).toEqual(['Failures in a row', '0', '1']);
    expect(await failures()).toBe(1);
    await choose('Operation', 'Read the password state');
    await press('Send');
    expect(await failures()).toBe(1);
    await press('Start again');
    expect(await failures()).toBe(0);
    expect(new Set(outside.map((url) => new URL(url).origin))).toEqual(new Set([mock.url]));
    // The browser itself notes every answer from 400 on.
    expect(errors).toEqual([expect.stringContaining('status of 400')]);
    await close();
  });
});

const unsent = 'Nothing was sent. The note beside “Send to” says why.';

describe('calls to another base URL', () => {
  it('take the token that was typed, run no steps, and keep nothing', async () => {
    const token = await issueToken();
    const opened = await openDrawer();
    const { page, mark, path, press, response, calls, dialog, choose, context, close } = {
      ...opened,
      context: opened.page.context(),
    };
    await aimAt(opened, `${mock.url}/platform/v1`, token);
    expect(await mark.textContent()).toContain(`Calls go to ${mock.url}/platform/v1`);
    expect(await path.inputValue()).toMatch(/^\/environments\//);
    await press('Send');
    expect(await response.textContent()).toContain('200 OK');
    expect(await calls.count()).toBe(1);
    expect(await dialog.getByRole('heading', { name: 'Clock' }).isVisible()).toBe(false);
    expect(await dialog.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(false);
    expect(await dialog.textContent()).not.toContain(token);
    const kept = await page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage, location]),
    );
    expect(kept).not.toContain(token);
    expect(await context.cookies()).toEqual([]);
    await choose('Send to', 'Sandbox in this page');
    await choose('Send to', 'Another base URL');
    expect(await dialog.getByLabel('Access token, kept in memory only').inputValue()).toBe('');
    await close();
  });

  it('are refused where the policy of the site does not list the origin, and the drawer says what to do', async () => {
    const opened = await openDrawer();
    const { mark, press, dialog, calls, response, outside, errors, close } = opened;
    await aimAt(opened, 'https://api.pingone.eu/v1', 'secret');
    const refusal = `This page may not call https://api.pingone.eu, so nothing is sent. Its Content-Security-Policy allows ${mock.url}. To allow it, start the docs with DOCS_CONNECT="${mock.url} https://api.pingone.eu".`;
    expect(await mark.textContent()).toBe(refusal);
    await press('Send');
    expect(await dialog.getByRole('alert').textContent()).toBe(unsent);
    expect(await calls.count()).toBe(0);
    expect(await response.textContent()).toContain('Nothing sent yet.');
    expect({ outside, errors }).toEqual({ outside: [], errors: [] });
    await close();
  });

  it('go nowhere until an address is entered, nor after it was edited', async () => {
    const opened = await openDrawer();
    const { choose, mark, press, dialog, calls, outside, close } = opened;
    await choose('Send to', 'Another base URL');
    const unset = 'Enter a base URL, and a token if the operation takes one. Nothing is sent yet.';
    expect(await mark.textContent()).toBe(unset);
    await press('Send');
    expect(await dialog.getByRole('alert').textContent()).toBe(unsent);
    await aimAt(opened, `${mock.url}/platform/v1`, 'any');
    await dialog.getByLabel('Base URL', { exact: true }).fill('https://api.pingone.eu/v1');
    await press('Send');
    const edited = 'Press “Use this address” to send calls to it. Nothing is sent yet.';
    expect(await mark.textContent()).toBe(edited);
    expect(await dialog.getByRole('alert').textContent()).toBe(unsent);
    expect({ calls: await calls.count(), outside }).toEqual({ calls: 0, outside: [] });
    await close();
  });

  it('are no longer shown as chosen when a link leads to the sandbox in the page', async () => {
    const opened = await openDrawer();
    const { page, dialog, ready, mark, close } = opened;
    await aimAt(opened, `${mock.url}/platform/v1`, 'secret');
    await page.evaluate(() => {
      location.hash = `#try=platform.checkPassword&then=${encodeURIComponent('[{"clock":"PT5M"}]')}`;
    });
    await dialog.getByText('Calls stay in this page.').waitFor();
    await ready();
    expect(await mark.textContent()).toContain('Calls stay in this page.');
    expect(await dialog.getByLabel('Send to').inputValue()).toBe('page');
    expect(await dialog.getByLabel('Base URL', { exact: true }).isVisible()).toBe(false);
    await close();
  });

  it('wait for the reader, whatever is run', async () => {
    const opened = await openDrawer();
    const { page, press, dialog, ready, calls, outside, close } = opened;
    await aimAt(opened, `${mock.url}/platform/v1`, 'any');
    await press('Close');
    await runSample(page);
    await dialog.waitFor();
    await ready();
    expect({ calls: await calls.count(), outside }).toEqual({ calls: 0, outside: [] });
    await close();
  });

  it('go to the API alone that the base URL was entered for', async () => {
    const opened = await openDrawer();
    const { choose, press, dialog, outside, close } = opened;
    await aimAt(opened, `${mock.url}/platform/v1`, 'secret');
    await choose('Operation', 'Get an access token');
    await press('Send');
    expect(await dialog.getByRole('alert').textContent()).toBe(
      `${mock.url}/platform/v1 was entered for the PingOne Platform API; enter the base URL of this API.`,
    );
    expect(outside).toEqual([]);
    await close();
  });

  it('say so when there is no answer', async () => {
    const opened = await openDrawer();
    const { page, press, dialog, close } = opened;
    await aimAt(opened, `${mock.url}/platform/v1`, 'any');
    await page.context().setOffline(true);
    await press('Send');
    expect(await dialog.getByRole('alert').textContent()).toBe(
      `No answer from ${mock.url}. Check that it runs and lets this page call it (CORS).`,
    );
    await close();
  });

  it.each(looks)('are marked so that it fits, %s at %i px', async (scheme, width) => {
    const opened = await openDrawer();
    const { page, dialog, close } = opened;
    await aimAt(opened, `${mock.url}/platform/v1`, 'any');
    await setLook(page, scheme, width);
    await photograph(page, `try-other-${scheme}-${width}`);
    expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    await aimAt(opened, 'https://api.pingone.eu/v1');
    await opened.press('Send');
    await photograph(page, `try-refused-${scheme}-${width}`);
    expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    const alert = await dialog.getByRole('alert').boundingBox();
    expect(alert?.y).toBeGreaterThanOrEqual(0);
    expect(await accessibilityViolations(page)).toEqual([]);
    await close();
  });
});
