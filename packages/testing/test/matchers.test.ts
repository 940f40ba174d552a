import { describe, expect, it } from 'vitest';
import { type Journal, type JournalEntry, matchers } from '../src/index.ts';

const entry = (
  operationId: string,
  status: number,
  rule: string,
  userID?: string,
): JournalEntry => ({
  id: 1,
  at: '2030-01-01T00:00:00.000Z',
  api: 'platform',
  operationId,
  method: 'PUT',
  path: '/platform/v1/environments/{environmentID}/users/{userID}/password',
  status,
  actor: { kind: 'worker' },
  ...(userID !== undefined && { subject: { userID } }),
  rule,
  milliseconds: 1,
  request: { url: '/' },
});

const journalOf = (...entries: JournalEntry[]): Journal => ({
  calls: async () => entries,
  clear: async () => undefined,
});

const journal = journalOf(
  entry('resetPassword', 400, 'the password is locked', 'ada'),
  entry('resetPassword', 200, 'reset', 'grace'),
);

describe('toHaveCalled', () => {
  it.each([
    ['resetPassword', undefined, true],
    ['setPassword', undefined, false],
    ['resetPassword', { status: 400 }, true],
    ['resetPassword', { status: 404 }, false],
    ['resetPassword', { status: 400, rule: /locked/ }, true],
    ['resetPassword', { status: 200, rule: /locked/ }, false],
    ['resetPassword', { rule: 'reset' }, true],
    ['resetPassword', { rule: 'res' }, false],
    ['resetPassword', { userID: 'ada' }, true],
    ['resetPassword', { userID: 'ada', status: 200 }, false],
    ['resetPassword', { times: 2 }, true],
    ['resetPassword', { times: 1 }, false],
    ['setPassword', { times: 0 }, true],
  ])('%s with %j: %j', async (operationId, pattern, pass) => {
    expect((await matchers.toHaveCalled(journal, operationId, pattern)).pass).toBe(pass);
  });

  it('tells what was called instead', async () => {
    const { message } = await matchers.toHaveCalled(journal, 'resetPassword', {
      status: 404,
      rule: /locked/,
    });
    expect(message()).toBe(
      [
        'Expected a call of resetPassword with status 404, rule /locked/, and there were 0.',
        'The last calls of the journal:',
        '  resetPassword 400: the password is locked',
        '  resetPassword 200: reset',
      ].join('\n'),
    );
    const empty = await matchers.toHaveCalled(journalOf(), 'resetPassword', { times: 2 });
    expect(empty.message()).toBe(
      'Expected 2 of resetPassword, and there were 0.\nThe journal is empty.',
    );
  });

  it('refuses an operation that does not exist, whose calls could only be missing', async () => {
    await expect(matchers.toHaveCalled(journal, 'chekPassword')).rejects.toThrow(
      /^There is no operation chekPassword\. These exist: .*\bcheckPassword, checkUsernamePassword, /,
    );
    const own = journalOf(entry('ownOperation', 200, 'done'));
    expect((await matchers.toHaveCalled(own, 'ownOperation')).pass).toBe(true);
  });
});
