import type { Route } from '@ping-password/contract';
import createClient, {
  defaultBodySerializer,
  type Middleware,
  mergeHeaders,
  type ClientOptions as OpenApiFetchOptions,
} from 'openapi-fetch';
import type { ActionClient } from './action-types.ts';
import type { Authorization } from './authorization.ts';
import { type Call, type Exchange, exchange, type Fetch } from './exchange.ts';
import { type AnyHost, baseUrlOf, type Server } from './host.ts';
import { errorOf } from './origin.ts';
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
}

interface CallResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** `request` of openapi-fetch without the types of any path. */
type AnyRequest = (method: string, path: string, init: object) => Promise<CallResult>;

/** It writes a form when the header says so, which its type does not tell. */
const serialise: (body: unknown, headers: Headers) => string = defaultBodySerializer;

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
 * result is printed, and no body unless middleware wants one.
 */
const bare = (response: Response, text: string | null) =>
  response.status ? new Response(text, response) : response;

/** What a call resolves to: data, an error that is never falsy, or neither for a redirect. */
function resultOf({ response, data, error }: CallResult, text: string, path: string): CallResult {
  // The answer of authorize is a redirect, which is no failure; a browser hides it.
  if (!response.ok && response.status < 400) return { response };
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
  // An action that the contract does not have is not known to be safe.
  const route: Route = bound.routes[`${method} ${path}`] ?? { operationId: path };
  const type = { 'content-type': route.mediaType };
  const fetch = given.fetch ?? bound.fetch ?? globalThis.fetch;
  const call = { ...bound, fetch, route, caller: given.signal ?? undefined };
  // Middleware that looks at the messages needs their bodies; otherwise they are read once.
  const watched = bound.used || !!given.middleware;
  let body: string | undefined;
  let text = '';
  const result = await bound.request(method, path, {
    ...given,
    headers: given.headers ? mergeHeaders(given.headers, type) : type,
    bodySerializer: (value: unknown, headers: Headers) => {
      body = serialise(value, headers);
      return body;
    },
    parseAs: watched ? 'text' : 'stream',
    fetch: async (sent: Request) => {
      // Middleware may have changed the body that another try sends.
      const changed = watched && sent.method !== 'GET';
      const answer = await exchange(sent, changed ? await sent.clone().arrayBuffer() : body, call);
      if (!answer.response) throw answer.error;
      if (watched) return bare(answer.response, answer.text || null);
      text = answer.text ?? '';
      return bare(answer.response, null);
    },
  });
  return resultOf(result, text, path);
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
    ...client,
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
