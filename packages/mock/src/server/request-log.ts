import type { Reply } from '@ping-password/sandbox';

/** Takes one line without a line break. */
export type Log = (line: string) => void;

/** Takes lines and writes none. */
export const silent: Log = () => undefined;

/** One line per request, and one per violation and warning; no body, header or filled-in path. */
export function logRequest(
  log: Log,
  method: string,
  { match, answer, violations, warnings = [], delivery }: Reply,
  milliseconds: number,
): void {
  if (log === silent) return;
  const template =
    match.kind === 'route'
      ? match.route.template
      : 'template' in match
        ? match.template
        : '(unknown path)';
  const operationId = match.kind === 'route' ? match.route.action.operationId : '-';
  const status = delivery ?? answer.status;
  log(`${method} ${template} ${operationId} ${status} ${milliseconds.toFixed(1)} ms`);
  for (const violation of violations) log(`  violation in ${violation}`);
  for (const { message } of warnings) log(`  warning: ${message}`);
}
