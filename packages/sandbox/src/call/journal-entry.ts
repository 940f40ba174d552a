import type { Subject } from '../apis/handler.ts';
import { remember } from '../http/memoize.ts';
import { harmlessName } from '../http/refusal.ts';
import type { Route } from '../http/route-table.ts';
import type { Actor } from '../oauth/actor.ts';
import { isoTime } from '../world/clock.ts';
import type { JournalEntry } from '../world/journal.ts';
import type { Reply, WireRequest } from './call.ts';
import type { Grant, State } from './run-handler.ts';

/** Parameters of a query that say something and are no secret. */
const harmless = new Set([
  'client_id',
  'code_challenge_method',
  'count',
  'expand',
  'flowId',
  'redirect_uri',
  'response_mode',
  'response_type',
  'scope',
  'sortBy',
  'sortOrder',
  'startIndex',
]);

/** The most characters of an address that are kept. */
const mostUrl = 2000;

/** One text for all the calls that have it, which is kept once. */
const shared = remember((text) => text.slice(0, mostUrl));

/** The address of a request, the values of unknown parameters left out. */
function harmlessUrl(url: string): string {
  const mark = url.indexOf('?');
  if (mark < 0) return shared(url);
  const [path, query] = [url.slice(0, mark), url.slice(mark + 1)];
  const parameters = [...new URLSearchParams(query)].map(([name, value]) => {
    const shown = harmless.has(name) ? encodeURIComponent(value.slice(0, 200)) : '***';
    return `${harmlessName(name)}=${shown}`;
  });
  return `${path}?${parameters.join('&')}`.slice(0, mostUrl);
}

/** A media type in the letters of the caller, without parameters; what is none may be a secret. */
function mediaTypeAsSent(contentType = ''): string {
  const mediaType = contentType.split(';', 1)[0]?.trim() ?? '';
  return mediaType === '' || /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(mediaType) ? mediaType : '***';
}

/** The names of the members of a body, separated by spaces; the values may be secret. */
function membersOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  return Object.keys(body).slice(0, 20).map(harmlessName).join(' ');
}

/** A call as it waits in the journal; a thousand of them should be small. */
export interface CallRecord {
  /** Time in the world, in milliseconds since 1970. */
  readonly now: number;
  readonly route: Route | undefined;
  readonly template: string;
  readonly method: string;
  readonly status: number;
  readonly actor: Actor;
  readonly subject: Subject | undefined;
  readonly rule: string;
  readonly before: State | undefined;
  readonly after: State | undefined;
  readonly faults: readonly string[];
  readonly milliseconds: number;
  readonly url: string;
  readonly contentType: string;
  readonly members: string | undefined;
}

const anonymous: Actor = { kind: 'anonymous' };

/** What the journal keeps of a call: nothing that could be a secret. */
export function recordOf(
  wire: WireRequest,
  { match, request, grant, answer, rule, violations, delivery }: Reply<Grant>,
  { now, milliseconds }: { readonly now: number; readonly milliseconds: number },
): CallRecord {
  const route = match.kind === 'route' ? match.route : undefined;
  return {
    now,
    route,
    template: route?.template ?? ('template' in match ? match.template : ''),
    method: wire.method,
    status: delivery?.startsWith('reset') ? 0 : answer.status,
    actor: grant?.actor ?? anonymous,
    subject: grant?.subject,
    rule,
    before: grant?.before,
    after: grant?.after,
    faults: grant?.faults ? [...violations, ...grant.faults] : violations,
    milliseconds,
    url: harmlessUrl(wire.url),
    contentType: route?.action.mediaType ?? mediaTypeAsSent(wire.headers['content-type']),
    members: membersOf(request?.body),
  };
}

/** A call as the journal shows it. */
export function entryOf(id: number, record: CallRecord): JournalEntry {
  const { now, route, template, actor, subject, before, after, faults, members } = record;
  const { userID, flowID } = subject ?? {};
  return {
    id,
    at: isoTime(now),
    api: route?.api.name ?? template.split('/')[1] ?? '',
    ...(route && { operationId: route.action.operationId }),
    method: record.method,
    path: template,
    status: record.status,
    actor: { kind: actor.kind, ...('id' in actor && { id: actor.id }) },
    ...((userID ?? flowID) !== undefined && {
      subject: { ...(userID !== undefined && { userID }), ...(flowID !== undefined && { flowID }) },
    }),
    rule: record.rule,
    ...(before && { before }),
    ...(after && { after }),
    ...(faults.length > 0 && { faults }),
    milliseconds: record.milliseconds,
    request: {
      url: record.url,
      ...(record.contentType !== '' && { contentType: record.contentType }),
      ...(members !== undefined && { members: members.split(' ').filter(Boolean) }),
    },
  };
}
