import type { Route } from '@ping-password/contract';
import createClient, {
  type Middleware,
  mergeHeaders,
  type ClientOptions as OpenApiFetchOptions,
} from 'openapi-fetch';
import type { ActionClient } from './action-types.ts';
import type { Authorization } from './authorization.ts';
import { type Call, type Exchange, exchange, type Fetch } from './exchange.ts';
import { type AnyHost, baseUrlOf, type Server } from './host.ts';
import { errorOf, isRedirect } from './origin.ts';
import { checkPathParameters } from './path-parameters.ts';
import { type RetryOptions, retrySettings } from './retry.ts';

/** What every client takes. */
export interface ClientOptions {
  /** Gives the `Authorization` header; without it none is sent. One that a call sets itself stays. */
  authorization?: Authorization;
  /** Sends the request; the platform's `fetch` unless given. */
  fetch?: Fetch;
  /**
   * How often and how long a call is tried, or `false` for one try without a limit of time. What is
   * repeated is a matter of the action: reads are, and everything else only when the server
   * provably did not process it.
   */
  retry?: RetryOptions | false;
  /** Is told of every request that was sent; a hook that throws does not fail the call. */
  onExchange?: (exchange: Exchange) => void;
  /** Milliseconds from any moment on, for durations; `performance.now` unless given. */
  now?: () => number;
}

interface Contract {
  routes: Readonly<Record<string, Route>>;
  server: Server;
}

/** What a call takes, before its action gives it types. */
interface CallInit extends RequestInit {
  middleware?: Middleware[];
  fetch?: Fetch;
  params?: { path?: Readonly<Record<string, unknown>> };
}

interface CallResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** `request` of openapi-fetch without the types of any path. */
type AnyRequest = (method: string, path: string, init: object) => Promise<CallResult>;

/**
 * The route of an action.
 *
 * @throws TypeError that says what to write. It does not repeat the path, which may be filled in.
 */
function routeOf({ routes }: Pick<Contract, 'routes'>, method: string, path: string): Route {
  const route = routes[`${method} ${path}`];
  if (route) return route;
  const wire = (key: string) => key.split(/[ #]/)[1];
  const same = Object.keys(routes).filter((key) => wire(key) === wire(`${method} ${path}`));
  const known = same.join(' or ') || 'its path, not filled in';
  throw new TypeError(`The contract has no such action. Write ${known}.`);
}

/**
 * The body as its media type has it.
 *
 * @throws TypeError for a member that is undefined: JSON would leave it out, which may make another
 * action of it, and a form would hold the word.
 */
function serialise(body: unknown, { mediaType }: Route): string {
  const json = JSON.stringify(body, (name, member) => {
    if (member !== undefined) return member;
    throw new TypeError(`The member ${name} of the body is undefined. Leave it out.`);
  });
  return mediaType?.endsWith('urlencoded')
    ? String(new URLSearchParams(body as Record<string, string>))
    : json;
}

/** The parser's own error would quote the body, which may be a token. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The response that is handed out. It has no `url`, which would show the filled-in path wherever a
 * result is printed, nor a `location` that may repeat it, and no body unless middleware wants one.
 */
function bare(response: Response, text: string | null, { redirects }: Route): Response {
  if (!response.status) return response;
  const copy = new Response(text, response);
  if (isRedirect(copy) && !redirects) copy.headers.delete('location');
  return copy;
}

/** What a call resolves to: data, an error that is never falsy, or neither for a redirect. */
function resultOf(
  { response, data, error }: CallResult,
  text: string,
  path: string,
  { redirects }: Route,
): CallResult {
  // The answer of authorize is a redirect, which is no failure; a browser hides it.
  if (isRedirect(response) && redirects) return { response };
  const read = text || data;
  const json = read ? parse(String(read)) : error;
  return response.ok && (json !== undefined || !read)
    ? { data: json, response }
    : { error: errorOf(json, { response, path }), response };
}

/** What the calls of one client share. */
interface Bound extends Pick<Call, 'authorization' | 'onExchange' | 'now' | 'retry'> {
  readonly request: AnyRequest;
  readonly routes: Contract['routes'];
  readonly fetch?: Fetch;
  /** Whether middleware looks at the messages of every call. */
  used: boolean;
}

/** One call: sends the media type that selects the action, with a body or without. */
async function perform(bound: Bound, method: string, path: string, given: CallInit) {
  const route = routeOf(bound, method, path);
  checkPathParameters(path, given.params?.path);
  const type = { 'content-type': route.mediaType };
  const fetch = given.fetch ?? bound.fetch ?? globalThis.fetch;
  const call = { ...bound, fetch, route, caller: given.signal ?? undefined };
  // Middleware that looks at the messages needs their bodies; otherwise they are read once.
  const watched = bound.used || !!given.middleware;
  let body: string | undefined;
  let text = '';
  // By default a runtime sends the body, and maybe more, to wherever a redirect leads.
  const unfollowed = !route.redirects && ({ redirect: 'manual' } as const);
  const result = await bound.request(method, path, {
    ...given,
    ...unfollowed,
    headers: given.headers ? mergeHeaders(given.headers, type) : type,
    bodySerializer: (value: unknown) => {
      body = serialise(value, route);
      return body;
    },
    parseAs: watched ? 'text' : 'stream',
    fetch: async (made: Request) => {
      // Middleware may have made a request that follows, or changed the body that another try sends.
      const sent = unfollowed && watched ? new Request(made, unfollowed) : made;
      const changed = watched && sent.method !== 'GET';
      const answer = await exchange(sent, changed ? await sent.clone().arrayBuffer() : body, call);
      if (!answer.response) throw answer.error;
      if (watched) return bare(answer.response, answer.text || null, route);
      text = answer.text ?? '';
      return bare(answer.response, null, route);
    },
  });
  return resultOf(result, text, path, route);
}

/** An openapi-fetch client bound to the actions of one API; `init` goes into every request. */
export function createActionClient<Paths extends object>(
  { routes, server }: Contract,
  options: ClientOptions & AnyHost,
  init: Pick<OpenApiFetchOptions, 'credentials' | 'pathSerializer'> = {},
): ActionClient<Paths> {
  const client = createClient<Paths>({ baseUrl: baseUrlOf(server, options), ...init });
  const bound: Bound = {
    ...options,
    now: options.now ?? (() => performance.now()),
    retry: retrySettings(options.retry),
    request: client.request as unknown as AnyRequest,
    routes,
    used: false,
  };
  return {
    eject: client.eject,
    use(...middleware: Middleware[]) {
      bound.used = true;
      client.use(...middleware);
    },
    ...Object.fromEntries(
      ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].map((method) => [
        method,
        (path: string, given: CallInit = {}) => perform(bound, method, path, given),
      ]),
    ),
  } as ActionClient<Paths>;
}
