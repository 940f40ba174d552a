import type { Reply } from '@ping-password/sandbox';

/** Takes one line without a line break. */
export type Log = (line: string) => void;

/** Takes lines and writes none. */
export const silent: Log = () => undefined;

/** Where the log goes, and how it is written. */
export interface RequestLog {
  readonly line: Log;
  readonly format: 'text' | 'json';
}

/** What the log says of a request: no body, header or filled-in path. */
function told(method: string, reply: Reply, milliseconds: number) {
  const { match, answer, violations, warnings = [], delivery } = reply;
  const template =
    match.kind === 'route'
      ? match.route.template
      : 'template' in match
        ? match.template
        : '(unknown path)';
  return {
    method,
    path: template,
    operationId: match.kind === 'route' ? match.route.action.operationId : '-',
    status: delivery ?? answer.status,
    milliseconds: Number(milliseconds.toFixed(1)),
    violations,
    warnings: warnings.map(({ message }) => message),
  };
}

/** One line per request, and as text one per violation and warning. */
export function logRequest(
  { line, format }: RequestLog,
  method: string,
  reply: Reply,
  duration: number,
): void {
  if (line === silent) return;
  const { path, operationId, status, milliseconds, violations, warnings } = told(
    method,
    reply,
    duration,
  );
  if (format === 'json') {
    const all = { time: new Date().toISOString(), method, path, operationId, status, milliseconds };
    line(
      JSON.stringify({
        ...all,
        ...(violations.length > 0 && { violations }),
        ...(warnings.length > 0 && { warnings }),
      }),
    );
    return;
  }
  line(`${method} ${path} ${operationId} ${status} ${milliseconds.toFixed(1)} ms`);
  for (const violation of violations) line(`  violation in ${violation}`);
  for (const message of warnings) line(`  warning: ${message}`);
}
