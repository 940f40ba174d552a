import type { Log } from '../server/log.ts';

/** The most different breaches that are kept. */
const mostKept = 100;

/** The line of a call in the log: method, path template, action, status, time, and why it was refused. */
const callLine = /^([A-Z]+ \S.*) (\S+) (\S+) [\d.]+ ms(?:: .*)?$/;

/** What calls did that the contract does not allow, each once with the number of calls. */
export interface Breaches {
  /** Takes the log of a mock. */
  readonly log: Log;
  /** The breaches, one a line; nothing when there are none. */
  lines(): string[];
}

/**
 * Collects the calls that broke the contract from the log of a mock.
 *
 * @param other takes the lines that are about no call.
 */
export function createBreaches(other: Log): Breaches {
  const counts = new Map<string, number>();
  let call = '';
  const count = (breach: string) => {
    if (counts.has(breach) || counts.size < mostKept)
      counts.set(breach, (counts.get(breach) ?? 0) + 1);
  };
  return {
    log(line) {
      const [, request, operationId, status] = callLine.exec(line) ?? [];
      if (request !== undefined) {
        call = operationId === '-' ? request : `${request} (${operationId})`;
        if (operationId === '-') count(`${call}: the contract has no such action, ${status}`);
      } else if (line.startsWith('  ')) count(`${call}: ${line.trim()}`);
      else other(line);
    },
    lines() {
      if (counts.size === 0) return [];
      const told = [...counts].map(([breach, calls]) =>
        calls === 1 ? `  ${breach}` : `  ${breach} (${calls} calls)`,
      );
      return ['These calls broke the contract:', ...told];
    },
  };
}
