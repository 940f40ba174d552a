import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { isDamage, reasonOf } from '../../src/stores/sqlite-failure.ts';

/** What SQLite throws. */
function failureOf(prepare: string, fail: string): unknown {
  const database = new DatabaseSync(':memory:');
  database.exec(prepare);
  try {
    database.exec(fail);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    database.close();
  }
}

describe('a failure of SQLite', () => {
  it('on a full disk says so', () => {
    const full = failureOf(
      'PRAGMA page_size = 512; CREATE TABLE t (x); PRAGMA max_page_count = 2',
      "INSERT INTO t VALUES (randomblob(5000) || 'canary')",
    );
    expect(reasonOf(full)).toBe('the disk is full');
    expect(isDamage(full)).toBe(false);
  });

  it('on a read-only file says so', () => {
    const refused = failureOf('CREATE TABLE t (x); PRAGMA query_only = ON', 'DELETE FROM t');
    expect(reasonOf(refused)).toBe('the file or its file system is read-only');
  });

  it('of another kind is told in its own words, without the values at hand', () => {
    const broken = failureOf(
      "CREATE TABLE t (x CHECK (x <> 'canary'))",
      "INSERT INTO t VALUES ('canary')",
    );
    expect(reasonOf(broken)).toBe('constraint failed');
  });

  it.each([11, 26, 267])('with the code %i is damage', (errcode) => {
    expect(isDamage({ errcode })).toBe(true);
  });

  it.each([5, 8, 10, 13, 14, 778])('with the code %i is none', (errcode) => {
    expect(isDamage({ errcode })).toBe(false);
  });
});

describe('a failure of the operating system', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the file or its file system is read-only'],
    ['EACCES', 'permission was denied'],
    ['EMFILE', 'EMFILE'],
  ])('%s is told as "%s"', (code, words) => {
    expect(reasonOf(Object.assign(new Error('canary'), { code }))).toBe(words);
  });
});
