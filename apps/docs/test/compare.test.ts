import { describe, expect, it } from 'vitest';
import { entriesOf } from '../src/catalog.ts';
import { comparePages, comparePath } from '../src/compare/compare-pages.ts';
import { readMaterial } from '../src/pages.ts';
import { read } from './built-site.ts';
import { petApi } from './example-api.ts';

const { apis, pages } = await readMaterial();
const passwords = await read('compare/platform-users-password.md');

/** The cells of the row of an operation below a heading. */
const cellsOf = (section: string, operationId: string) =>
  passwords
    .split(`## ${section}\n`)[1]
    ?.split('\n## ')[0]
    ?.split('\n')
    .find((line) => line.startsWith(`| [\`${operationId}\`]`))
    ?.split(' | ')
    .slice(1)
    .map((cell) => cell.replace(/ \|$/, ''));

describe('the pages that compare operations', () => {
  it('are one for each URL where only the Content-Type tells operations apart', () => {
    expect(comparePages(apis.flatMap(entriesOf)).map(({ path }) => path)).toEqual([
      '/compare/platform-users/',
      '/compare/platform-users-user-id/',
      '/compare/platform-users-password/',
      '/compare/auth-flows-flow-id/',
    ]);
  });

  it('need no change for an action that is added', () => {
    const [page] = comparePages(entriesOf(petApi));
    expect(page?.path).toBe('/compare/platform-pets-id/');
    expect(page?.blocks[1]).toEqual({
      kind: 'list',
      items: ['**PUT**: [`feedPet`](/platform/feed-pet/), [`freePet`](/platform/free-pet/)'],
    });
  });

  it('are linked from each of their operations', async () => {
    const entries = apis.flatMap(entriesOf);
    const compared = new Set(comparePages(entries).map(({ path }) => path));
    for (const entry of entries) {
      const markdown = await read(`${entry.path.slice(1, -1)}.md`);
      const link = `[Compare them](${comparePath(entry).slice(0, -1)}.md)`;
      expect(markdown.includes(link), entry.path).toBe(compared.has(comparePath(entry)));
    }
  });

  it('have a title of their own', () => {
    const titles = pages.map(({ title }) => title).filter((title) => title.startsWith('Compare'));
    expect(new Set(titles).size).toBe(4);
  });
});

describe('the page that compares the operations on a password', () => {
  it.each([
    ['readPassword', ['not asked', 'no such failure']],
    ['resetPassword', ['asked in one form', 'can refuse it', '`OK`, `MUST_CHANGE_PASSWORD`']],
    ['setPassword', ['not asked', 'can refuse it', '`OK`, `MUST_CHANGE_PASSWORD`']],
    ['forcePasswordChange', ['not asked', 'no such failure', '`MUST_CHANGE_PASSWORD`']],
    ['setPasswordGateway', ['not asked', 'no such failure', '`EXTERNAL`, `NO_PASSWORD`']],
  ])('tells at a glance what %s asks and brings', (operationId, cells) => {
    expect(cellsOf('At a glance', operationId)?.slice(0, cells.length)).toEqual(cells);
  });

  it.each([
    ['Accepted in these states', 'unlockPassword', '`PASSWORD_LOCKED_OUT`'],
    ['Lock', 'forcePasswordChange', 'A lock is removed.'],
    ['Lock', 'setPassword', 'That a new password lifts a lock is deduced.'],
    [
      'Mail',
      'sendRecoveryCode',
      'Sends the user an e-mail with a recovery code: 8 letters and digits, valid for 5 minutes and 5 tries; upper and lower case are the same.',
    ],
  ])('says in "%s" of %s what the contract says', (section, operationId, words) => {
    expect(cellsOf(section, operationId)).toEqual([words]);
  });

  it('lists the failures that not all have', () => {
    expect(cellsOf('Responses', 'sendRecoveryCode')).toEqual([
      '200',
      '400 `ACCOUNT_NOT_USABLE`, 400 `NO_PASSWORD`, 400 `PASSWORD_LOCKED_OUT`, 415 `INVALID_REQUEST`',
    ]);
    expect(passwords).toContain(
      'All of them can answer: 400 `INVALID_VALUE`, 401 `INVALID_TOKEN`,',
    );
  });
});
