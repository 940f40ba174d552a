import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type Action, type ActionDocument, actionsOf } from '@ping-password/contract';

/** One API as the mock serves it. */
export interface Api {
  /** Name of the API, the first segment of its URL on the mock unless the API is the mock's own. */
  readonly name: string;
  /** Where its paths begin on the mock, for example `/platform/v1`. */
  readonly prefix: string;
  readonly document: ActionDocument;
  readonly actions: readonly Action[];
}

/** The folder of the contract's bundled documents. */
export const contractDocuments: string = dirname(
  createRequire(import.meta.url).resolve('@ping-password/contract/openapi/platform.actions.json'),
);

const suffix = '.actions.json';

/**
 * `https://api.pingone.{tld}/v1` puts the paths of the API `platform` below `/platform/v1`. A server
 * on 127.0.0.1 is the mock itself, so its path alone is the prefix.
 */
function prefixOf(name: string, document: ActionDocument): string {
  const [server] = (document as { servers?: { url: string }[] }).servers ?? [];
  const [, host = '', path = ''] = /^(?:https?:\/\/([^/]*))?(.*)$/.exec(server?.url ?? '') ?? [];
  const prefix = host.startsWith('127.0.0.1') ? path : `/${name}${path}`;
  return prefix.replace(/\/$/, '');
}

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
      const name = file.slice(0, -suffix.length);
      const document = JSON.parse(await readFile(`${folder}/${file}`, 'utf8')) as ActionDocument;
      return { name, prefix: prefixOf(name, document), document, actions: actionsOf(document) };
    }),
  );
}
