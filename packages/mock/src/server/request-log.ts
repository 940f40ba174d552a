import type { IncomingMessage } from 'node:http';
import type { Reply } from '@ping-password/sandbox';
import { type Log, silent } from './log.ts';

/** Where the log goes, and how it is written. */
export interface RequestLog {
  readonly line: Log;
  readonly format: 'text' | 'json';
  /** Whether the log has the path of a call that no action has; anybody may have put anything into it. */
  readonly logsPaths: boolean;
}

/** The path of a request without its query, in characters that any terminal shows. */
const pathOf = ({ url = '/' }: IncomingMessage) => new URL(`http://mock${url}`).pathname;

/** What the log says of a request, and of a refused one why: no body, header or filled-in path of an action. */
function told(
  request: IncomingMessage,
  reply: Reply,
  milliseconds: number,
  { logsPaths }: RequestLog,
) {
  const { match, answer, rule, violations, warnings = [], delivery } = reply;
  const template =
    match.kind === 'route'
      ? match.route.template
      : 'template' in match
        ? match.template
        : logsPaths
          ? pathOf(request)
          : '(unknown path)';
  const status = delivery ?? answer.status;
  // The control API has one rule for all calls, and its answers say more.
  const isRefused =
    answer.status >= 400 && !(match.kind === 'route' && match.route.api.name === 'control');
  return {
    method: request.method ?? 'GET',
    path: template,
    operationId: match.kind === 'route' ? match.route.action.operationId : '-',
    status,
    milliseconds: Number(milliseconds.toFixed(1)),
    ...(isRefused && { rule }),
    violations,
    warnings: warnings.map(({ message }) => message),
  };
}

/** One line per request, and as text one per violation and warning. */
export function logRequest(
  log: RequestLog,
  request: IncomingMessage,
  reply: Reply,
  duration: number,
): void {
  const { line, format } = log;
  if (line === silent) return;
  const all = told(request, reply, duration, log);
  const { method, path, operationId, status, milliseconds, rule, violations, warnings } = all;
  if (format === 'json') {
    const call = { method, path, operationId, status, milliseconds };
    line(
      JSON.stringify({
        time: new Date().toISOString(),
        ...call,
        ...(rule !== undefined && { rule }),
        ...(violations.length > 0 && { violations }),
        ...(warnings.length > 0 && { warnings }),
      }),
    );
    return;
  }
  line(
    `${method} ${path} ${operationId} ${status} ${milliseconds.toFixed(1)} ms${rule === undefined ? '' : `: ${rule}`}`,
  );
  for (const violation of violations) line(`  violation in ${violation}`);
  for (const message of warnings) line(`  warning: ${message}`);
}
