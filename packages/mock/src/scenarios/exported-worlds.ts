import { readFile } from 'node:fs/promises';
import type { Exchange, WorldInput } from '@ping-password/sandbox';
import { checkReplaceable, replaceFile } from './replace-file.ts';
import { callControl, faultsOf, worldPath } from './seed-worlds.ts';
import { reasonOf, unreadable } from './unreadable.ts';

/** A file that holds worlds: those of a mock, or one. */
type Exported = { readonly worlds: readonly WorldInput[] } & WorldInput;

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`--import ${file} is no export: it is not JSON.`);
  }
}

async function readWorlds(file: string): Promise<readonly WorldInput[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(unreadable('import', file, error));
  }
  const { worlds, ...world } = Object(parsed(file, text)) as Partial<Exported>;
  if (worlds === undefined) return [world];
  if (Array.isArray(worlds)) return worlds;
  throw new Error(`--import ${file} is no export: its worlds are no list.`);
}

/**
 * Makes the worlds of a file, in place of those with the same identifiers.
 *
 * @returns the identifiers of their environments.
 * @throws Error that names the file and the member.
 */
export async function importWorlds(exchange: Exchange, file: string): Promise<string[]> {
  const identifiers: string[] = [];
  for (const world of await readWorlds(file)) {
    const { environmentID, saved } = world ?? {};
    if (environmentID === undefined || saved === undefined)
      throw new Error(`--import ${file} is no export: it needs environmentID and saved.`);
    const made = await callControl(exchange, 'PUT', worldPath(environmentID), world);
    if (made.status >= 300) throw new Error(faultsOf(made.value, () => file));
    identifiers.push(environmentID.toLowerCase());
  }
  return identifiers;
}

/** What the control API answers; nothing when there is no such thing. */
async function readControl(exchange: Exchange, url: string, what: string): Promise<unknown> {
  const { status, value } = await callControl(exchange, 'GET', url);
  if (status === 404) return undefined;
  if (status < 300) return value;
  const { message } = value as { readonly message: string };
  throw new Error(`${what} cannot be read: ${status} ${message}`);
}

/**
 * Checks whether worlds could be written to a file now.
 *
 * @throws Error that names the file.
 */
export async function checkExportFile(file: string): Promise<void> {
  if (file === '') throw new TypeError('--export-on-exit is empty; write the path of a file.');
  try {
    await checkReplaceable(file);
  } catch (error) {
    throw new Error(`--export-on-exit ${file} cannot be written: ${reasonOf(error)}.`);
  }
}

/** All worlds as text. */
async function exportedText(exchange: Exchange): Promise<string> {
  const list = await readControl(exchange, '/_mock/worlds', 'the list of worlds');
  const { worlds } = list as { worlds: readonly { environmentID: string }[] };
  const exported: unknown[] = [];
  for (const { environmentID } of worlds) {
    const url = `/_mock/worlds/${environmentID}/export`;
    const world = await readControl(exchange, url, `the world ${environmentID}`);
    // Another mock may have deleted it meanwhile.
    if (world !== undefined) exported.push(world);
  }
  return `${JSON.stringify({ worlds: exported }, null, 2)}\n`;
}

/**
 * Writes all worlds to a file that only its owner can read.
 *
 * @throws Error that names the file; a former one is as it was then.
 */
export async function exportWorlds(exchange: Exchange, file: string): Promise<void> {
  const text = await exportedText(exchange).catch(({ message }: Error) => {
    throw new Error(`--export-on-exit ${file} was not written: ${message}`);
  });
  try {
    await replaceFile(file, text);
  } catch (error) {
    throw new Error(`--export-on-exit ${file} cannot be written: ${reasonOf(error)}.`);
  }
}
