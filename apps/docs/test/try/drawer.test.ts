import { gzipSync } from 'node:zlib';
import { accessibilityViolations, wcag } from '@ping-password/test-browser/accessibility';
import { afterAll, describe, expect, it } from 'vitest';
import { startDocs } from '../../src/start-docs.ts';
import { folder, read } from '../built-site.ts';
import { looks, openPage, photograph, setLook } from '../open-page.ts';
import { drawerOn, openDrawer as openDrawerAt, runSample } from './open-drawer.ts';

const docs = await startDocs({ folder });

afterAll(() => docs.close());

const openDrawer = (path?: string) => openDrawerAt(docs.url, path);

const wrong = (number: number) => JSON.stringify({ password: `wrong ${number}` });

describe('the drawer', () => {
  it('is loaded by Run and not before', async () => {
    const { page, close } = await openPage(docs.url);
    const scripts: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/try/')) scripts.push(pathname);
    });
    await page.goto(`${docs.url}/platform/check-password/`);
    expect(scripts).toEqual([]);
    await runSample(page);
    await drawerOn(page).loaded();
    expect(scripts.sort()).toEqual([
      '/try/drawer.css',
      '/try/drawer.js',
      '/try/plans.json',
      '/try/words.js',
      '/try/worker.js',
    ]);
    await close();
  });

  it('has at most 32 kB gzip without the sandbox', async () => {
    const texts = await Promise.all(['js', 'css'].map((kind) => read(`try/drawer.${kind}`)));
    const sizes = [...texts, await read('try/plans.json')].map((text) => gzipSync(text).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(32_000);
  });

  it('runs the steps of the sample and the sample, and shows both with the answer', async () => {
    const { calls, body, path, response, close } = await openDrawer();
    expect(await response.textContent()).toContain('200 OKDecided by the rule right password.');
    expect(await calls.allTextContents()).toEqual([
      '200Check a passwordcheckPassword · right password',
      '200Take a token of the worker application.issueToken',
      '200Put the sandbox back to its beginning.resetWorld',
    ]);
    expect(JSON.parse(await body.inputValue())).toEqual({ password: 'Tr4vel-Lightly-88' });
    expect(await path.inputValue()).toMatch(/^\/platform\/v1\/environments\/.*\/password$/);
    await close();
  });

  it('acts on another test user, and for another caller', async () => {
    const { choose, press, response, calls, close } = await openDrawer();
    await choose('Test user', 'user.locked');
    await press('Send');
    expect(await response.textContent()).toContain('PASSWORD_LOCKED_OUT');
    const earlier = response.getByText(
      'To an earlier request: Check a password. The request above was not sent yet.',
    );
    expect(await earlier.isVisible()).toBe(false);
    await choose('Who calls', 'Nobody');
    expect(await earlier.isVisible()).toBe(true);
    await press('Send');
    expect(await response.textContent()).toContain('401 Unauthorized');
    await choose('Test user', 'user.ok');
    await choose('Who calls', 'The test user');
    await press('Send');
    expect(await response.textContent()).toContain('200 OK');
    expect(await calls.nth(1).textContent()).toBe('200Take a token of the user user.ok.issueToken');
    await close();
  });

  it('plays the steps to a failure that is chosen in it', async () => {
    const { choose, press, dialog, response, close } = await openDrawer(
      '/platform/recover-password/',
    );
    await choose('Example', '400 recoveryCodeExhausted');
    const promise = 'This call is answered with 400: recoveryCodeExhausted.';
    expect(await dialog.textContent()).toContain(promise);
    await press('Send');
    expect(await response.textContent()).toContain('PASSWORD_LOCKED_OUT');
    expect(await dialog.textContent()).not.toContain(promise);
    await choose('Operation', 'Check a one-time passcode');
    const missing =
      '{code} has no value yet. The inbox has no unused code for it. “Start again” runs the steps that get it.';
    expect(await dialog.textContent()).toContain(missing);
    await press('Send');
    expect(await dialog.getByRole('alert').textContent()).toBe(missing);
    await press('Start again');
    await press('Send');
    expect(await response.textContent()).toContain('200 OK');
    await close();
  });

  it('offers a code until it is used, and for the request that takes it', async () => {
    const { choose, press, dialog, body, close } = await openDrawer('/platform/recover-password/');
    const mails = dialog.getByRole('region', { name: 'Inbox' }).getByRole('listitem');
    const use = dialog.getByRole('button', { name: /^Use this code/ });
    expect(await mails.allTextContents()).toEqual([expect.stringMatching(/Code \w{8}Used$/)]);
    expect(await use.count()).toBe(0);
    await choose('Operation', 'Send a recovery code');
    await press('Send');
    expect(await mails.count()).toBe(2);
    expect(await use.count()).toBe(0);
    await choose('Operation', 'Recover a password with a code');
    expect(await use.count()).toBe(1);
    const code = (await mails.first().locator('code').textContent()) ?? '';
    expect(JSON.parse(await body.inputValue())).toMatchObject({ recoveryCode: code });
    await body.fill('{"recoveryCode":"","newPassword":"Fake-Lantern-77!"}');
    await use.click();
    expect(JSON.parse(await body.inputValue())).toMatchObject({ recoveryCode: code });
    await choose('Operation', 'Check a one-time passcode');
    expect(await use.count()).toBe(0);
    await close();
  });

  it('says so when it cannot be loaded', async () => {
    const { page, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/platform/check-password/`);
    await page.context().setOffline(true);
    const said = page.waitForEvent('dialog');
    const pressed = runSample(page);
    const dialog = await said;
    expect(dialog.message()).toBe('The sandbox did not start. Reload the page.');
    await dialog.accept();
    await pressed;
    await close();
  });

  it('begins anew when asked, and with each Run', async () => {
    const { page, press, body, rows, dialog, ready, calls, close } = await openDrawer();
    await body.fill(wrong(1));
    await press('Send');
    expect((await rows('User user.ok'))[2]).toEqual(['Failures in a row', '0', '1']);
    await press('Start again');
    expect((await rows('User user.ok'))[2]).toEqual(['Failures in a row', '0', '0']);
    await body.fill(wrong(1));
    await press('Send');
    await press('Close');
    await dialog.waitFor({ state: 'hidden' });
    await runSample(page);
    await dialog.waitFor();
    await ready();
    expect((await rows('User user.ok'))[2]).toEqual(['Failures in a row', '0', '0']);
    expect(await calls.count()).toBe(3);
    await close();
  });
});

describe('the open drawer', () => {
  it.each(looks)('fits and meets WCAG 2.2 AA, %s at %i px', async (colorScheme, width) => {
    const { page, body, press, dialog, close } = await openDrawer();
    await setLook(page, colorScheme, width);
    await photograph(page, `try-begun-${colorScheme}-${width}`);
    await body.fill(wrong(1));
    await press('Send');
    await expect
      .poll(() =>
        page.locator('.try .answer-status').evaluate((node) => node.getBoundingClientRect().bottom),
      )
      .toBeLessThanOrEqual(900 - 160);
    expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    await photograph(page, `try-answered-${colorScheme}-${width}`);
    expect(await accessibilityViolations(page, [...wcag, 'best-practice'])).toEqual([]);
    await close();
  });

  it('takes the focus, keeps it, and gives it back when Escape closes it', async () => {
    const { page, dialog, close } = await openDrawer();
    const focused = () =>
      page.evaluate(() => ({
        inside: document.activeElement?.closest('dialog') !== null,
        text: document.activeElement?.textContent,
      }));
    expect(await focused()).toEqual({ inside: true, text: 'Try: Check a password' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused()).toEqual({ inside: false, text: 'Run' });
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    expect((await focused()).inside).toBe(true);
    await close();
  });
});
