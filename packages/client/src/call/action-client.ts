import type { Route } from '@ping-password/contract';
import type { Middleware } from 'openapi-fetch';
import type { Authorization } from '../credentials/authorization.ts';
import type { Sent } from '../errors/safe-text.ts';
import { parse } from './answer.ts';
import { type Call, type Exchange, exchange, type Fetch } from './exchange.ts';
import { type AnyHost, baseUrlOf, type Server } from './host.ts';
import { sendThrough } from './middleware.ts';
import { errorOf, isObject, isRedirect, type Origin } from './origin.ts';
import { type CallInit, draftOf, type RequestDefaults } from './request.ts';
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
  /** Milliseconds since the epoch, for times and durations; those of `performance` unless given. */
  now?: () => number;
}

/** Binds a client to one environment. */
export interface EnvironmentOption<Environment extends string | undefined> {
  /** The environment of every call that names no other in its `path`. */
  environmentID?: Environment;
}

interface Contract {
  routes: Readonly<Record<string, Route>>;
  server: Server;
}

interface CallResult {
  data?: unknown;
  error?: unknown;
  /** That of the response. */
  status: number;
  response: Response;
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
function resultOf(text: string, origin: Origin, { redirects }: Route): CallResult {
  const { response } = origin;
  const { status } = response;
  // The answer of authorize is a redirect, which is no failure; a browser hides it.
  if (isRedirect(response) && redirects) return { status, response };
  // An empty text is no JSON either.
  const data = parse(text);
  return response.ok && (isObject(data) || !text)
    ? { data, status, response }
    : { error: errorOf(data, origin), status, response };
}

/** What the calls of one client share. */
interface Bound
  extends RequestDefaults,
    Pick<Call, 'authorization' | 'onExchange' | 'now' | 'retry'> {
  /** What looks at the messages of every call. */
  readonly middleware: Middleware[];
  /** The path parameters that a call may leave out. */
  readonly known: Readonly<Record<string, string>>;
}

/** One call. */
async function callAction(
  bound: Bound,
  method: string,
  path: string,
  init: CallInit,
): Promise<CallResult> {
  const { params } = init;
  const given = { ...init, params: { ...params, path: { ...bound.known, ...params?.path } } };
  const { request: made, body, route, unfollowed, options } = draftOf(bound, method, path, given);
  const sent: Sent = { params: given.params, body };
  const call = {
    now: bound.now,
    onExchange: bound.onExchange,
    fetch: options.fetch,
    authorization: given.authorization ?? bound.authorization,
    retry: retrySettings(given.retry, bound.retry),
    path,
    route,
    sent,
    caller: given.signal,
  };
  const steps = [...bound.middleware, ...(given.middleware ?? [])];
  const watched = steps.length;
  let text = '';
  const send = async (request: Request) => {
    // Middleware may have made a request that follows, or changed the body that another try sends.
    const own = request === made;
    const last = own ? made : new Request(request, unfollowed);
    const again = own || last.method === 'GET' ? body : await last.clone().arrayBuffer();
    const answer = await exchange(last, again, call);
    if (!answer.response) throw answer.error;
    text = answer.text ?? '';
    return bare(answer.response, (watched && text) || null, route);
  };
  const context = () => {
    const id = Math.random().toString(36).slice(2);
    return { schemaPath: path, params: given.params, id, options };
  };
  const response = watched ? await sendThrough(steps, context(), made, send) : await send(made);
  if (watched) text = await response.text();
  return resultOf(text, { response, path, sent }, route);
}

/** The options of a function of the client, in which the parameters are not below `params`. */
interface NamedInit extends Omit<CallInit, 'params'> {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
}

/** An openapi-fetch client bound to the actions of one API, each a function by its operationId, too. */
export function createActionClient<Client extends object>(
  { routes, server }: Contract,
  options: ClientOptions & AnyHost & EnvironmentOption<string | undefined>,
  defaults: Pick<RequestDefaults, 'credentials' | 'pathSerializer'> = {},
): Client {
  const middleware: Middleware[] = [];
  const { environmentID } = options;
  const bound: Bound = {
    ...options,
    ...defaults,
    baseUrl: baseUrlOf(server, options),
    middleware,
    known: environmentID ? { environmentID } : {},
    now: options.now ?? (() => performance.timeOrigin + performance.now()),
    retry: retrySettings(options.retry),
    routes,
    server,
  };
  const calls = Object.entries(routes).map(([route, { operationId }]) => {
    const [method, path] = route.split(' ') as [string, string];
    const call = ({ path: values = {}, query = {}, ...init }: NamedInit = {}) =>
      callAction(bound, method, path, { ...init, params: { path: values, query } });
    return [operationId, call] as const;
  });
  const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].map((method) => {
    const call = (path: string, init: CallInit = {}) => callAction(bound, method, path, init);
    return [method, call] as const;
  });
  return {
    use: (...steps: Middleware[]) => void middleware.push(...steps),
    eject(...steps: Middleware[]) {
      const left = middleware.filter((step) => !steps.includes(step));
      middleware.splice(0, Infinity, ...left);
    },
    ...Object.fromEntries([...calls, ...methods]),
  } as Client;
}
