import type { Fetch } from '@ping-password/client';
import { type Answer, membersOf } from '../answer.ts';
import { createCookies } from '../cookies.ts';
import type { Live } from '../statements/statement.ts';
import { createArranged } from './arranged.ts';
import { type CaseRequest, checkRequest } from './guard.ts';
import { leaveOut } from './left-out.ts';
import type { Suite } from './suite.ts';

/** Sends the requests of one case. */
interface CaseFetch {
  readonly fetch: Fetch;
  /** The newest answer. */
  last(): Answer | undefined;
  /** What ended a request before it was sent, whatever the client makes of it. */
  failure(): unknown;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

function checkHeaders(headers: Headers): void {
  const names = [...headers.keys()];
  if (names.includes('prefer')) leaveOut('It asks the mock for an answer by Prefer.');
  if (names.some((name) => name.startsWith('x-mock-'))) leaveOut('It has the mock fail.');
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A response with another body. */
function withBody({ status, headers }: Response, text: string, location: string | null): Response {
  const kept = new Headers(headers);
  for (const name of ['content-length', 'content-encoding']) kept.delete(name);
  if (location !== null) kept.set('location', location);
  return new Response(status === 204 || status === 304 ? null : text, { status, headers: kept });
}

/**
 * Sends the requests of a case to the environment: with users, a policy and an application of the run in place of those
 * that the case names, and the other way round in the answers.
 */
export function createCaseFetch(live: Live, suite: Suite): CaseFetch {
  const { tenant } = live;
  const arranged = createArranged(live, suite);
  const cookies = createCookies();
  const known = new Set<string>();
  let last: Answer | undefined;
  let failure: unknown;

  async function translated(request: Request): Promise<Request> {
    const { hostname, pathname, search, hash } = new URL(request.url);
    const api = hostname.replace('.invalid', '');
    if (api !== 'platform' && api !== 'auth' && api !== 'directory')
      return leaveOut('It needs the control API of the mock.');
    checkHeaders(request.headers);
    const given = await request.text();
    await arranged.prepare(
      `${decodeURIComponent(pathname + search.replaceAll('+', ' '))} ${given}`,
    );
    const { method, redirect } = request;
    const path = arranged.toTenant(`${pathname}${search}`);
    const body = arranged.named({ api, method, path: pathname, body: arranged.toTenant(given) });
    const headers = new Headers(request.headers);
    const isAuthorized = headers.has('authorization');
    const mediaType = (headers.get('content-type') ?? '').split(';')[0] ?? '';
    await arranged.authorize(headers);
    if (api === 'auth') cookies.send(path, headers);
    const asked: CaseRequest = { api, method, path, mediaType, body, isAuthorized };
    checkRequest(asked, arranged.isOwn, (id) => arranged.isOwn(id) || known.has(id));
    return new Request(`${tenant.hosts[api]}${path}${hash}`, {
      ...{ method, headers, redirect },
      ...(request.body !== null && { body }),
    });
  }

  async function answered(request: Request): Promise<Response> {
    const response = await tenant.send(request);
    const text = await response.text();
    const location = response.headers.get('location');
    for (const [id] of `${text} ${location}`.matchAll(uuid)) known.add(id);
    const { id } = membersOf(parsed(text));
    if (response.status === 201 && typeof id === 'string') arranged.own(id);
    cookies.keep(response.headers);
    last = { status: response.status, headers: response.headers, body: parsed(text) };
    const back = location === null ? null : arranged.fromTenant(location);
    return withBody(response, arranged.fromTenant(text), back);
  }

  return {
    last: () => last,
    failure: () => failure,
    async fetch(request) {
      try {
        return await answered(await translated(request));
      } catch (error) {
        failure ??= error;
        throw error;
      }
    },
  };
}
