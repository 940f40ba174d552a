import { memoize } from '../http/memoize.ts';
import { safeName } from '../http/refusal.ts';
import type { Match } from '../http/route-table.ts';
import type { Answer } from '../http/vendor-error.ts';
import type { WireRequest } from '../http/wire-request.ts';
import type { Actor } from '../oauth/actor.ts';
import type { CallRecord } from '../world/call-record.ts';
import type { Decision } from './reply.ts';
import { keptMessages } from './wire-messages.ts';

/** Parameters of a query that say something and are no secret. */
const shownParameters = new Set([
  'client_id',
  'code_challenge_method',
  'count',
  'expand',
  'flowId',
  'limit',
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
const shared = memoize((text) => text.slice(0, mostUrl));

/** The address of a request, the values of unknown parameters left out. */
function safeUrl(url: string): string {
  const mark = url.indexOf('?');
  if (mark < 0) return shared(url);
  const [path, query] = [url.slice(0, mark), url.slice(mark + 1)];
  const parameters = [...new URLSearchParams(query)].map(([name, value]) => {
    const shown = shownParameters.has(name) ? encodeURIComponent(value.slice(0, 200)) : '***';
    return `${safeName(name)}=${shown}`;
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
  return Object.keys(body).slice(0, 20).map(safeName).join(' ');
}

const anonymous: Actor = { kind: 'anonymous' };

/** Most calls have none, so they share it. */
const none: CallRecord['warnings'] = [];

/**
 * What the journal keeps of a call: nothing that could be a secret.
 *
 * @param answer as it is sent.
 */
export function callRecord(
  {
    match,
    wire,
    body,
  }: { readonly match: Match; readonly wire: WireRequest; readonly body?: unknown },
  decision: Decision,
  answer: Answer,
  { now, milliseconds }: { readonly now: number; readonly milliseconds: number },
): CallRecord {
  const { delivery, rule, violations, actor = anonymous, faults = [] } = decision;
  const { warnings = none } = decision;
  const route = match.kind === 'route' ? match.route : undefined;
  const isCut = delivery?.startsWith('reset') ?? false;
  return {
    now,
    route,
    template: route?.template ?? ('template' in match ? match.template : ''),
    method: wire.method,
    status: isCut ? 0 : answer.status,
    actor,
    subject: decision.subject,
    rule,
    before: decision.before,
    after: decision.after,
    faults: faults.length > 0 ? [...violations, ...faults] : violations,
    warnings,
    events: decision.events,
    milliseconds: Math.round(milliseconds * 100) / 100,
    url: safeUrl(wire.url),
    contentType: route?.action.mediaType ?? mediaTypeAsSent(wire.headers['content-type']),
    members: membersOf(body),
    messages: keptMessages({ match, wire, body }, isCut ? undefined : answer),
  };
}
