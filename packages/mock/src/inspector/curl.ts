import type { Replay } from './replay.ts';

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function credentials({ credentials: given }: Replay, token: string): string[] {
  if (given.kind === 'basic') return [`-u ${quoted(`${given.id}:${given.secret}`)}`];
  return given.kind === 'bearer' ? [`-H ${quoted(`Authorization: Bearer ${token}`)}`] : [];
}

function body({ body: members, isForm }: Replay): string[] {
  if (!members) return [];
  if (!isForm) return [`-d ${quoted(JSON.stringify(members))}`];
  return Object.entries(members).map(
    ([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`,
  );
}

/** How curl is told the method; with `-X HEAD` it would wait for a body. */
function methodOption(method: string): string {
  if (method === 'GET') return '';
  return method === 'HEAD' ? '-I ' : `-X ${method} `;
}

/** The command that sends a call again. */
export function curlOf(replay: Replay, token: string): string {
  const { method, url, headers } = replay;
  const fields = Object.entries(headers).map(
    ([name, value]) => `-H ${quoted(`${name}: ${value}`)}`,
  );
  return [
    `curl ${methodOption(method)}${quoted(url)}`,
    ...credentials(replay, token),
    ...fields,
    ...body(replay),
  ].join(' \\\n  ');
}
