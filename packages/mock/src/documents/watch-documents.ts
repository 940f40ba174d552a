import { type FSWatcher, watch } from 'node:fs';
import type { Api } from '@ping-password/sandbox';
import type { Log } from '../server/log.ts';
import { readApis } from './read-apis.ts';

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : 'unknown reason');

/**
 * Reads the documents again when one changes, one reading after the other. A folder that cannot be
 * watched is served as it is.
 */
export function watchDocuments(
  folder: string,
  log: Log,
  changed: (apis: Api[]) => void,
): FSWatcher | undefined {
  let reading = Promise.resolve();
  const reload = async () => {
    try {
      changed(await readApis(folder));
      log('reloaded the contract');
    } catch (error) {
      log(`the changed contract has an error and was not loaded: ${reasonOf(error)}`);
    }
  };
  const giveUp = (error: unknown) =>
    log(`cannot watch the contract for changes: ${reasonOf(error)}`);
  try {
    const watcher = watch(folder, { persistent: false }, () => {
      reading = reading.then(reload);
    });
    return watcher.on('error', giveUp);
  } catch (error) {
    giveUp(error);
    return undefined;
  }
}
