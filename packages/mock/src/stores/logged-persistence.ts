import type { Log } from '../server/log.ts';
import type { OpenPersistence } from './open-persistence.ts';
import { reasonOf } from './sqlite-failure.ts';

/** A persistence that logs why a change could not be written; the sandbox undoes the change. */
export function logged(persistence: OpenPersistence, log: Log): OpenPersistence {
  const told = <Parameters extends unknown[]>(write: (...parameters: Parameters) => void) => {
    return (...parameters: Parameters): void => {
      try {
        write(...parameters);
      } catch (error) {
        log(`store: a change was not written and is undone: ${reasonOf(error)}.`);
        throw error;
      }
    };
  };
  return {
    ...persistence,
    commit: told(persistence.commit),
    replace: told(persistence.replace),
    deleteWorld: told(persistence.deleteWorld),
    saveSnapshot: told(persistence.saveSnapshot),
    deleteSnapshot: told(persistence.deleteSnapshot),
    saveKey: told(persistence.saveKey),
  };
}
