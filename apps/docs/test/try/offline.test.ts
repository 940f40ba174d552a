import { afterAll, describe, expect, it } from 'vitest';
import { startDocs } from '../../src/start-docs.ts';
import { folder } from '../built-site.ts';
import { openPage } from '../open-page.ts';
import { drawerOn, openDrawer as openDrawerAt, runSample } from './open-drawer.ts';

const docs = await startDocs({ folder });

afterAll(() => docs.close());

const openDrawer = (path?: string) => openDrawerAt(docs.url, path);

const wrong = (number: number) => JSON.stringify({ password: `wrong ${number}` });

describe('a reader without a network', () => {
  it('is told when the word lists are not there', async () => {
    const { page, context, close } = await openPage(docs.url).then((opened) => ({
      ...opened,
      context: opened.page.context(),
    }));
    await context.route('**/try/words.js', (route) => route.abort());
    await page.goto(`${docs.url}/platform/set-password/`);
    await runSample(page);
    const { dialog, ready, press, response } = drawerOn(page);
    await dialog.waitFor();
    await ready();
    await press('Send');
    expect(await response.textContent()).toMatch(/No answer.*The word lists are not loaded/);
    await close();
  });

  it('locks a password, moves the clock, recovers with the code, and sees why', async () => {
    const {
      page,
      press,
      choose,
      body,
      loaded,
      status,
      rows,
      dialog,
      calls,
      errors,
      outside,
      close,
    } = await openDrawer();
    await loaded();
    await page.context().setOffline(true);
    for (const number of [1, 2, 3, 4, 5]) {
      await body.fill(wrong(number));
      await press('Send');
    }
    expect(await status.textContent()).toBe(
      '400 Bad Request. Decided by the rule too many wrong passwords lock.',
    );
    expect(await rows('What the rule looked at')).toEqual([
      ['Value', 'Before', 'After'],
      ['password', 'OK', 'PASSWORD_LOCKED_OUT'],
      ['failures', '4', '5'],
    ]);
    expect((await rows('User user.ok')).slice(1, 4)).toEqual([
      ['Password', 'OK', 'PASSWORD_LOCKED_OUT'],
      ['Failures in a row', '4', '5'],
      ['Lock ends in', 'not locked', '15 min'],
    ]);
    await press('+5 min');
    expect((await rows('User user.ok'))[3]).toEqual(['Lock ends in', '15 min', '10 min']);
    await press('+15 min');
    expect((await rows('User user.ok'))[1]).toEqual(['Password', 'PASSWORD_LOCKED_OUT', 'OK']);
    await choose('Operation', 'Send a recovery code');
    await press('Send');
    await choose('Operation', 'Recover a password with a code');
    expect(await body.inputValue()).toContain('"recoveryCode": "{code}"');
    await dialog.getByRole('button', { name: /^Use this code/ }).click();
    expect(await body.inputValue()).toMatch(/"recoveryCode": "[A-Z0-9]{8}"/);
    await press('Send');
    expect(await status.textContent()).toBe('200 OK. Decided by the rule recovered.');
    expect(await calls.first().textContent()).toBe(
      '200Recover a password with a coderecoverPassword · recovered',
    );
    expect({ errors, outside }).toEqual({ errors: [], outside: [] });
    await close();
  });
});
