import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { ActionDocument } from '@ping-password/contract';
import { type Api, apiOf } from '@ping-password/sandbox';

/** The folder of the contract's bundled documents. */
export const contractDocuments: string = dirname(
  createRequire(import.meta.url).resolve('@ping-password/contract/openapi/platform.actions.json'),
);

const suffix = '.actions.json';

/**
 * Reads every action view below a folder.
 *
 * @throws Error when a document cannot be read or is not JSON.
 */
export async function readApis(folder: string): Promise<Api[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith(suffix)).sort();
  if (names.length === 0) throw new Error(`${folder} holds no *${suffix} document.`);
  return Promise.all(
    names.map(async (file) => {
      const document = JSON.parse(await readFile(`${folder}/${file}`, 'utf8')) as ActionDocument;
      return apiOf(file.slice(0, -suffix.length), document);
    }),
  );
}
