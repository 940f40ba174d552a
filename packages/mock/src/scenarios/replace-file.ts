import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

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
