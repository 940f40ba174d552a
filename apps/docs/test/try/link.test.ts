import { afterAll, describe, expect, it } from 'vitest';
import { startDocs } from '../../src/start-docs.ts';
import { readLink } from '../../src/try/page/link.ts';
import type { PlannedCall } from '../../src/try/page/plan.ts';
import { safeBody, safePath, standIns } from '../../src/try/page/safe-values.ts';
import { folder } from '../built-site.ts';
import { openPage } from '../open-page.ts';
import { drawerOn, runSample } from './open-drawer.ts';

const docs = await startDocs({ folder });

afterAll(() => docs.close());

const planned: PlannedCall = {
  api: 'platform',
  operationId: 'recoverPassword',
  method: 'POST',
  path: '/users/\uE000userID\uE001/password?limit=2',
  headers: { 'content-type': 'application/json' },
  body: '{"newPassword":"Fake-Harbour-2042!","note":"a","list":[{"pin":1}]}',
};

function known(status = 400) {
  const instead = standIns();
  return {
    planned,
    variables: { userID: '42', accessToken: 'a.b.c' },
    codes: ['RADB5395'],
    instead: (text: string) => instead(text, status),
  };
}

describe('a body in a link', () => {
  it.each([
    [
      '{"newPassword":"Fake-Harbour-2042!","note":"b"}',
      '{"newPassword":"Fake-Harbour-2042!","note":"b"}',
    ],
    ['{"newPassword":"My own secret"}', '{"newPassword":"wrong 1"}'],
    [
      '{"password":"one","value":"two","again":{"oldPassword":"one"}}',
      '{"password":"wrong 1","value":"wrong 2","again":{"oldPassword":"wrong 1"}}',
    ],
    [
      '{"recoveryCode":"RADB5395","token":"a.b.c"}',
      '{"recoveryCode":"{code}","token":"{accessToken}"}',
    ],
    ['{"list":[{"pin":4711}]}', '{"list":[{"pin":0}]}'],
  ])('has no secret: %s', (body, expected) => {
    expect(JSON.parse(safeBody(body, known()) ?? '')).toEqual(JSON.parse(expected));
  });

  it('has a password that may be right where the call went well', () => {
    expect(safeBody('{"newPassword":"My own secret"}', known(200))).toContain('Fake-Lantern-1!');
  });

  it.each([planned.body ?? '', 'my secret', '"my secret"'])(
    'is left out where it is the planned one or no object: %s',
    (body) => {
      expect(safeBody(body, known())).toBeUndefined();
    },
  );

  it('is told of a form too', () => {
    const form = {
      ...known(),
      planned: {
        ...planned,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'grant_type=code&client_secret=sandbox',
      },
    };
    expect(safeBody('grant_type=other&client_secret=mine', form)).toBe(
      'grant_type=other&client_secret=wrong+1',
    );
  });
});

describe('a path in a link', () => {
  it.each([
    ['/users/42/password?limit=2', undefined],
    ['/people/42/password?limit=2', '/people/{userID}/password?limit=2'.split('?')[0]],
    ['/users/42/password?limit=2&token=mine', undefined],
  ])('of %s is %s', (path, expected) => {
    expect(safePath(path, known())).toBe(expected);
  });
});

describe('a link of somebody', () => {
  it('is read as far as it is one', () => {
    const moves = JSON.stringify([
      { clock: 'PT15M' },
      { clock: 5 },
      null,
      { api: 'platform', operation: 'checkPassword', sent: true, body: 7, path: '/a' },
    ]);
    const link = `#try=platform.resetPassword&failure=400+tooYoung&then=${encodeURIComponent(moves)}`;
    expect(readLink(link)).toEqual({
      names: { api: 'platform', operation: 'resetPassword', failure: '400 tooYoung' },
      moves: [
        { clock: 'PT15M' },
        { api: 'platform', operation: 'checkPassword', sent: true, path: '/a' },
      ],
    });
  });

  it.each(['#try=', '#try=a.b&then={', '#try=a.b&then={}'])('has no moves: %s', (link) => {
    expect(readLink(link).moves).toEqual([]);
  });
});

describe('a copied link', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];

  it('shows a colleague the same moment, without what was typed', async () => {
    const first = await openPage(docs.url, { permissions });
    await first.page.goto(`${docs.url}/platform/check-password/`);
    await runSample(first.page);
    const mine = drawerOn(first.page);
    await mine.dialog.waitFor();
    await mine.ready();
    await mine.choose('Test user', 'user.expiring');
    for (const secret of [
      'My secret 1',
      'My secret 2',
      'My secret 3',
      'My secret 4',
      'My secret 5',
    ]) {
      await mine.body.fill(JSON.stringify({ password: secret }));
      await mine.press('Send');
    }
    await mine.press('+5 min');
    await mine.choose('Operation', 'Recover a password with a code');
    await mine.press('Copy link');
    await mine.dialog.getByText('Link copied').waitFor();
    const link = await first.page.evaluate(() => navigator.clipboard.readText());
    expect(decodeURIComponent(link)).not.toMatch(/My.secret|Bearer|eyJ/i);
    const rows = await mine.rows('User user.expiring');
    await first.close();

    const second = await openPage(docs.url);
    await second.page.goto(link);
    const theirs = drawerOn(second.page);
    await theirs.dialog.waitFor();
    await theirs.ready();
    const theirRows = await theirs.rows('User user.expiring');
    expect(theirRows.map((row) => row[2])).toEqual(rows.map((row) => row[2]));
    expect(theirRows[1]?.[2]).toBe('PASSWORD_LOCKED_OUT');
    expect(theirRows[3]?.[2]).toBe('10 min');
    expect(await theirs.dialog.getByRole('heading', { level: 2 }).textContent()).toBe(
      'Try: Recover a password with a code',
    );
    await second.page.keyboard.press('Escape');
    await theirs.dialog.waitFor({ state: 'hidden' });
    // The address changes by an event that comes after the dialog is gone.
    await second.page.waitForURL(({ hash }) => hash === '');
    await second.close();
  });

  it('leads to a failure, one call before it', async () => {
    const { page, close } = await openPage(docs.url);
    await page.goto(`${docs.url}/failures/#try=platform.resetPassword&failure=400+tooYoung`);
    const { dialog, ready, press, response } = drawerOn(page);
    await dialog.waitFor();
    await ready();
    expect(await dialog.textContent()).toContain('This call is answered with 400: tooYoung.');
    await press('Send');
    expect(await response.textContent()).toContain('PASSWORD_TOO_YOUNG');
    await close();
  });
});

describe('a failure on a page', () => {
  it.each([
    ['/platform/recover-password/', '#failure-400-recoveryCodeExpired', 'INVALID_VALUE'],
    ['/auth/check-username-password/', '#failure-400-lockedOut', 'PASSWORD_LOCKED_OUT'],
    ['/failures/', 'tr[data-example="noPassword"]', 'NO_PASSWORD'],
  ])('is shown by its button: %s %s', async (path, row, code) => {
    const { page, close } = await openPage(docs.url);
    await page.goto(docs.url + path);
    await page.locator(row).getByRole('button', { name: 'Show me this failure' }).click();
    const { dialog, ready, press, response } = drawerOn(page);
    await dialog.waitFor();
    await ready();
    expect(await response.textContent()).toContain(code);
    const hint = 'For this failure, press “Start again” first.';
    expect(await dialog.textContent()).toContain(hint);
    await press('Start again');
    expect(await dialog.textContent()).not.toContain(hint);
    await press('Send');
    expect(await response.textContent()).toContain(code);
    await close();
  });
});
