import { readFile, writeFile } from 'node:fs/promises';
import type { Exchange, WorldInput } from '@ping-password/sandbox';
import { callControl, faultsOf } from './seed-worlds.ts';

/** A file that holds worlds: those of a mock, or one. */
type Exported = { readonly worlds: readonly WorldInput[] } | WorldInput;

const codeOf = (error: unknown) => (error as { code?: string }).code ?? 'unknown error';

async function readWorlds(file: string): Promise<readonly WorldInput[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`--import ${file} cannot be read: ${codeOf(error)}.`);
  }
  try {
    const value = JSON.parse(text) as Exported;
    return 'worlds' in value ? value.worlds : [value];
  } catch {
    throw new Error(`--import ${file} is no export: it is not JSON.`);
  }
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
    const made = await callControl(exchange, 'PUT', `/_mock/worlds/${environmentID}`, world);
    if (made.status >= 300) throw new Error(faultsOf(made.value, () => file));
    identifiers.push(environmentID.toLowerCase());
  }
  return identifiers;
}

/**
 * Writes all worlds to a file that only its owner can read.
 *
 * @throws Error that names the file.
 */
export async function exportWorlds(exchange: Exchange, file: string): Promise<void> {
  const { value } = await callControl(exchange, 'GET', '/_mock/worlds');
  const { worlds } = value as { worlds: readonly { environmentID: string }[] };
  const exported: unknown[] = [];
  for (const { environmentID } of worlds)
    exported.push(
      (await callControl(exchange, 'GET', `/_mock/worlds/${environmentID}/export`)).value,
    );
  try {
    await writeFile(file, `${JSON.stringify({ worlds: exported }, null, 2)}\n`, { mode: 0o600 });
  } catch (error) {
    throw new Error(`--export-on-exit ${file} cannot be written: ${codeOf(error)}.`);
  }
}
