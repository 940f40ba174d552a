import type { Fetch } from '@ping-password/client';
import { type Answer, membersOf, parsed } from '../answer.ts';
import { createCookies } from '../cookies.ts';
import { uuid } from '../identifiers.ts';
import type { Live } from '../statements/statement.ts';
import {
  type Arranged,
  authorizationOf,
  createArranged,
  prepare,
  withOwnName,
} from './arranged.ts';
import { checkRequest } from './guard.ts';
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

function checkHeaders(headers: Headers): void {
  const names = [...headers.keys()];
  if (names.includes('prefer')) leaveOut('It asks the mock for an answer by Prefer.');
  if (names.some((name) => name.startsWith('x-mock-'))) leaveOut('It has the mock fail.');
}

/** A response with another body. */
function withBody({ status, headers }: Response, text: string, location: string | null): Response {
  const kept = new Headers(headers);
  for (const name of ['content-length', 'content-encoding']) kept.delete(name);
  if (location !== null) kept.set('location', location);
  return new Response(status === 204 || status === 304 ? null : text, { status, headers: kept });
}

/** What has come of a case so far. */
interface Progress {
  readonly arranged: Arranged;
  readonly cookies: ReturnType<typeof createCookies>;
  /** The identifiers that the environment has told. */
  readonly known: Set<string>;
  last?: Answer;
  failure?: unknown;
}

/** The request with what the run has created in place of what the case names. */
async function toTenant({ arranged, cookies, known }: Progress, request: Request) {
  const { live, texts, own } = arranged;
  const { hostname, pathname, search, hash } = new URL(request.url);
  const api = hostname.replace('.invalid', '');
  if (api !== 'platform' && api !== 'auth' && api !== 'directory')
    return leaveOut('It needs the control API of the mock.');
  checkHeaders(request.headers);
  const given = await request.text();
  await prepare(arranged, `${decodeURIComponent(pathname + search.replaceAll('+', ' '))} ${given}`);
  const { method, redirect } = request;
  const path = texts.toTenant(`${pathname}${search}`);
  const plain = texts.toTenant(given);
  const body = api === 'platform' ? withOwnName(arranged, pathname, plain) : plain;
  const headers = new Headers(request.headers);
  const authorization = headers.get('authorization');
  if (authorization !== null)
    headers.set('authorization', await authorizationOf(arranged, authorization));
  if (api === 'auth') cookies.send(path, headers);
  const mediaType = (headers.get('content-type') ?? '').split(';')[0] ?? '';
  const asked = { api, method, path, mediaType, body, isAuthorized: authorization !== null };
  const isOwn = (id: string) => own.has(id);
  checkRequest(asked, isOwn, (id) => own.has(id) || known.has(id));
  return new Request(`${live.tenant.hosts[api]}${path}${hash}`, {
    ...{ method, headers, redirect },
    ...(request.body !== null && { body }),
  });
}

/** The answer with what the case names in place of what the run has created. */
async function fromTenant(progress: Progress, response: Response): Promise<Response> {
  const { arranged, cookies, known } = progress;
  const text = await response.text();
  const location = response.headers.get('location');
  for (const [id] of `${text} ${location}`.matchAll(uuid)) known.add(id);
  const body = parsed(text);
  const { id } = membersOf(body);
  if (response.status === 201 && typeof id === 'string') arranged.own.add(id);
  cookies.keep(response.headers);
  progress.last = { status: response.status, headers: response.headers, body };
  const back = location === null ? null : arranged.texts.fromTenant(location);
  return withBody(response, arranged.texts.fromTenant(text), back);
}

/**
 * Sends the requests of a case to the environment: with users, a policy and an application of the run in place of those
 * that the case names, and the other way round in the answers.
 */
export function createCaseFetch(live: Live, suite: Suite): CaseFetch {
  const arranged = createArranged(live, suite);
  const progress: Progress = { arranged, cookies: createCookies(), known: new Set() };
  return {
    last: () => progress.last,
    failure: () => progress.failure,
    async fetch(request) {
      try {
        const response = await live.tenant.send(await toTenant(progress, request));
        return await fromTenant(progress, response);
      } catch (error) {
        progress.failure ??= error;
        throw error;
      }
    },
  };
}
