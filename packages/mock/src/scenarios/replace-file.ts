import { randomUUID } from 'node:crypto';
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file beside another one, and puts it in its place once it is whole. */
async function writeBeside(file: string, text: string): Promise<void> {
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, text, { mode: 0o600, flag: 'wx', flush: true });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Writes a file that only its owner can read. Until it is written as a whole, a former one stays as it was.
 *
 * @throws what the file system says.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const former = await stat(file).catch(() => undefined);
  // Nothing can take the place of a device or a pipe.
  if (former && !former.isFile()) return writeFile(file, text);
  // A link goes on leading to the file.
  return writeBeside(former ? await realpath(file) : file, text);
}

/**
 * Checks whether a file could be written now.
 *
 * @throws what the file system says.
 */
export async function checkReplaceable(file: string): Promise<void> {
  const former = await stat(file).catch(() => undefined);
  if (former?.isDirectory()) throw Object.assign(new Error('It is a folder.'), { code: 'EISDIR' });
  if (former && !former.isFile()) return;
  // The dot says that it has to be a folder.
  await access(`${dirname(former ? await realpath(file) : file)}/.`, constants.W_OK);
}
