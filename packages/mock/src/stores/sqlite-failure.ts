/** What SQLite's primary result codes mean for a person (sqlite.org/rescode.html). */
const meanings: Readonly<Record<number, string>> = {
  3: 'permission was denied',
  5: 'another process uses it',
  7: 'there is not enough memory',
  8: 'the file or its file system is read-only',
  10: 'the disk could not be read or written',
  11: 'the file is damaged',
  13: 'the disk is full',
  14: 'the file, or a file beside it, cannot be opened',
  26: 'the file is no SQLite database',
};

/** What the error codes of the operating system mean for a person. */
const systemMeanings: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'permission was denied',
  EROFS: 'the file or its file system is read-only',
};

/**
 * Why SQLite or the operating system failed, in words; never their own message, which may quote what
 * was to be written.
 */
export function reasonOf(error: unknown): string {
  const { errcode, errstr, code } = error as { errcode?: number; errstr?: string; code?: string };
  if (typeof errcode === 'number') {
    // The low byte is the primary code.
    return meanings[errcode & 0xff] ?? errstr ?? `SQLite failed with the code ${errcode}`;
  }
  return systemMeanings[code ?? ''] ?? code ?? 'unknown reason';
}

/** Whether the file itself is at fault: nothing but another file will help. */
export const isDamage = (error: unknown): boolean =>
  [11, 26].includes((Number((error as { errcode?: unknown }).errcode) || 0) & 0xff);
