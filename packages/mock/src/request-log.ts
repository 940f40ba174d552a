import type { Outcome } from './answer.ts';
import type { Match } from './route-table.ts';

/** Takes one line without a line break. */
export type Log = (line: string) => void;

/** One line per request, and one per violation; no body, header or filled-in path. */
export function logRequest(
  log: Log,
  method: string,
  match: Match,
  outcome: Outcome,
  milliseconds: number,
): void {
  const template =
    match.kind === 'route'
      ? match.route.template
      : 'template' in match
        ? match.template
        : '(unknown path)';
  const operationId = match.kind === 'route' ? match.route.action.operationId : '-';
  log(
    `${method} ${template} ${operationId} ${outcome.answer.status} ${milliseconds.toFixed(1)} ms`,
  );
  for (const violation of outcome.violations) log(`  violation in ${violation}`);
}
