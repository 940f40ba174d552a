import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Outcome } from '../src/index.ts';
import type { Note } from '../src/migrate.ts';
import type { SignOnFailure } from '../src/sign-on.ts';

// These do not compile while a word is missing, or is none.
const outcomes: Record<Outcome, true> = {
  wrongPassword: true,
  policy: true,
  locked: true,
  tooYoung: true,
  codeWrong: true,
  codeDead: true,
  flowExpired: true,
  notAllowed: true,
  notFound: true,
  invalidInput: true,
  rateLimited: true,
  tryLater: true,
  aborted: true,
  unexpected: true,
};
const failures: Record<SignOnFailure, true> = {
  wrongState: true,
  refused: true,
  noCode: true,
  wrongIssuer: true,
  codeDead: true,
  invalidIDToken: true,
};
const notes: Record<Note, true> = {
  userID: true,
  several: true,
  email: true,
  twoCalls: true,
  oldToken: true,
  link: true,
  passwordExpired: true,
  skipSend: true,
};

/** The first column of the table that begins with a word. */
async function column(document: string, head: string): Promise<string[]> {
  const text = await readFile(new URL(`../${document}`, import.meta.url), 'utf8');
  const [, rows = ''] = text.split(new RegExp(`^\\| ${head} .*\\n.*\\n`, 'm'));
  return [
    ...rows
      .split('\n\n', 1)
      .join('')
      .matchAll(/^\| `(\w+)`/gm),
  ].map(([, word = '']) => word);
}

it.each([
  ['README.md', 'outcome', outcomes],
  ['README.md', '`code` of a `SignOnError`', failures],
  ['MIGRATION.md', 'note', notes],
])('%s has a row for every %s', async (document, head, words) => {
  expect((await column(document, head)).sort()).toEqual(Object.keys(words).sort());
});
