import type { ControlClient } from '@ping-password/client/control';
import type { components } from '@ping-password/contract/control';
import { checkOperation } from './operations.ts';
import { unwrap } from './unwrap.ts';

/** A call in the journal. */
export type JournalEntry = components['schemas']['JournalEntry'];

/** The calls of a world, each with the rule that decided it. */
export interface Journal {
  /**
   * The calls, oldest first.
   *
   * @throws Error when there is no operation of that name.
   */
  calls(operationId?: string): Promise<JournalEntry[]>;
  /** Forgets the calls so far. */
  clear(): Promise<void>;
}

/** The journal of a world. */
export function createJournal(control: ControlClient, environmentID: string): Journal {
  const path = { environmentID };
  return {
    async calls(operationId) {
      const params = { path, query: operationId === undefined ? {} : { operationId } };
      const { entries } = unwrap(await control.GET('/worlds/{environmentID}/journal', { params }));
      if (operationId !== undefined) checkOperation(operationId, entries);
      return entries;
    },
    async clear() {
      unwrap(await control.DELETE('/worlds/{environmentID}/journal', { params: { path } }));
    },
  };
}

/** A call as one line: action, status and rule. */
export const describeCall = ({ method, path, operationId, status, rule }: JournalEntry): string =>
  `${operationId ?? `${method} ${path}`} ${status}: ${rule}`;
