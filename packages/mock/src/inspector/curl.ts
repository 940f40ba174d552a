import type { JournalEntry } from './control.ts';

const mask = '***';

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function credentials({ api, actor }: JournalEntry): string[] {
  if (actor.kind === 'directory') return [`-u ${quoted(`${actor.id ?? ''}:${mask}`)}`];
  if (api === 'platform' || actor.kind === 'user')
    return [`-H ${quoted(`Authorization: Bearer ${mask}`)}`];
  return [];
}

function body({ contentType, members }: JournalEntry['request']): string[] {
  if (!members) return [];
  if (contentType === 'application/x-www-form-urlencoded')
    return members.map((name) => `--data-urlencode ${quoted(`${name}=${mask}`)}`);
  const values = Object.fromEntries(members.map((name) => [name, mask]));
  return [`-d ${quoted(JSON.stringify(values))}`];
}

/** The command that repeats a call, with stars in place of everything that may be secret. */
export function curlOf(entry: JournalEntry, origin: string): string {
  const { method, request } = entry;
  const { contentType, url } = request;
  return [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(origin + url)}`,
    ...credentials(entry),
    ...(contentType === undefined ? [] : [`-H ${quoted(`Content-Type: ${contentType}`)}`]),
    ...body(request),
  ].join(' \\\n  ');
}
