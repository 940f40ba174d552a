import { afterAll, describe, expect, it } from 'vitest';
import { startDocs } from '../../src/start-docs.ts';
import { folder } from '../built-site.ts';
import { openPage } from '../open-page.ts';
import { byKeyboard, drawerOn, runSample } from './open-drawer.ts';

const docs = await startDocs({ folder });

afterAll(() => docs.close());

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

  it('locks a password, moves the clock, recovers with the code, and sees why, by keyboard', async () => {
    const { page, errors, outside, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/platform/check-password/`);
    const drawer = drawerOn(page);
    const { dialog, button, body, response, rows, ready, status } = drawer;
    const enter = byKeyboard(page, ready);
    await enter(page.getByRole('button', { name: 'Run', exact: true }));
    await drawer.loaded();
    await page.context().setOffline(true);
    const rules: string[] = [];
    for (const number of [1, 2, 3, 4, 5]) {
      await enter.text(body, wrong(number));
      await enter(button('Send'));
      rules.push((await response.getByText(/^Decided by/).textContent()) ?? '');
    }
    expect(rules).toEqual([
      ...Array<string>(4).fill('Decided by the rule wrong password.'),
      'Decided by the rule too many wrong passwords lock.',
    ]);
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
    await enter(button('+5 min'));
    expect((await rows('User user.ok'))[3]).toEqual(['Lock ends in', '15 min', '10 min']);
    await enter(button('+15 min'));
    expect((await rows('User user.ok'))[1]).toEqual(['Password', 'PASSWORD_LOCKED_OUT', 'OK']);
    const operation = dialog.getByLabel('Operation', { exact: true });
    await enter.option(operation, 'Send a recovery');
    await enter(button('Send'));
    expect(await status.textContent()).toBe('200 OK. Decided by the rule recovery code sent.');
    await enter.option(operation, 'Recover a password with');
    await enter.text(body, '{"recoveryCode":"","newPassword":"Fake-Lantern-77!"}');
    await enter(dialog.getByRole('button', { name: /^Use this code/ }));
    expect(await body.inputValue()).toMatch(/"recoveryCode": "[A-Z0-9]{8}"/);
    await enter(button('Send'));
    expect(await status.textContent()).toBe('200 OK. Decided by the rule recovered.');
    expect(await drawer.calls.first().textContent()).toBe(
      '200Recover a password with a coderecoverPassword · recovered',
    );
    expect({ errors, outside }).toEqual({ errors: [], outside: [] });
    await close();
  });
});
