import type { Action } from '@ping-password/contract';
import createClient, {
  defaultBodySerializer,
  defaultPathSerializer,
  type Middleware,
  mergeHeaders,
} from 'openapi-fetch';
import type { ActionClient } from './action-types.ts';
import { ApiError, errorOf } from './api-error.ts';
import type { Authorization } from './authorization.ts';
import { type Answer, type Exchange, exchange, type Fetch } from './exchange.ts';
import { type AnyHost, baseUrlOf, type Server } from './host.ts';

/** What every client takes. */
export interface ClientOptions {
  /** Gives the `Authorization` header; without it none is sent. One that a call sets itself stays. */
  authorization?: Authorization;
  /** Sends the request; the platform's `fetch` unless given. */
  fetch?: Fetch;
}

interface Contract {
  actions: Readonly<Record<string, Action>>;
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

const withoutEnvironment: typeof defaultPathSerializer = (path, parameters) =>
  defaultPathSerializer(path.replace('/{environmentID}', ''), parameters);

/** The parser's own error would quote the body, which may be a token. */
function parse(text: string): { json?: unknown } | undefined {
  if (!text) return {};
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function dataOf(text: string, status: number): unknown {
  const parsed = parse(text);
  if (!parsed) throw new ApiError(status, undefined, `${status} The body is not JSON.`);
  return parsed.json;
}

/**
 * The response that is handed out. It has no `url`, which would show the filled-in path wherever a
 * result is printed, and no body unless middleware wants one.
 */
function bare({ response, text }: Answer, watched: boolean): Response {
  const { status, statusText, headers } = response;
  if (status === 0) return response;
  return new Response(watched && text ? text : null, { status, statusText, headers });
}

/** The body for another try; middleware may have changed it. */
const bodyOf = async (request: Request) =>
  request.method === 'GET' ? undefined : await request.clone().arrayBuffer();

/** What openapi-fetch sends for one call, and what comes of it. */
async function perform(
  request: (init: object) => Promise<CallResult>,
  path: string,
  action: Action | undefined,
  given: CallInit,
  how: Exchange & { watched: boolean },
): Promise<CallResult> {
  const mediaType = action?.mediaType;
  const type = mediaType === undefined ? {} : { 'content-type': mediaType };
  let body: string | undefined;
  let text: string | undefined;
  const result = await request({
    ...given,
    headers: given.headers ? mergeHeaders(given.headers, type) : type,
    bodySerializer: (value: unknown, headers: Headers) => {
      body = serialise(value, headers);
      return body;
    },
    parseAs: how.watched ? 'text' : 'stream',
    fetch: async (sent: Request) => {
      const answer = await exchange(sent, how.watched ? await bodyOf(sent) : body, how);
      text = answer.text;
      return bare(answer, how.watched);
    },
  });
  const { response, data, error } = result;
  const read = how.watched ? data : text;
  if (response.ok) return { data: dataOf(String(read ?? ''), response.status), response };
  // The answer of authorize is a redirect, which is no failure; a browser hides it.
  if (response.status < 400) return { response };
  const failed = how.watched ? error : parse(text ?? '')?.json;
  return { error: errorOf(failed, { response, path }), response };
}

/** An openapi-fetch client bound to the actions of one API; `init` goes into every request. */
export function createActionClient<Paths extends object>(
  contract: Contract,
  options: ClientOptions & AnyHost,
  init: RequestInit = {},
): ActionClient<Paths> {
  const client = createClient<Paths>({
    baseUrl: baseUrlOf(contract.server, options),
    ...(options.customDomain !== undefined && { pathSerializer: withoutEnvironment }),
    ...init,
  });
  const request = client.request as unknown as AnyRequest;
  const actions = new Map(
    Object.values(contract.actions).map((action) => [`${action.method} ${action.path}`, action]),
  );
  let used = false;
  const call =
    (method: string) =>
    (path: string, given: CallInit = {}) =>
      perform(
        (init) => request(method, path, init),
        path,
        actions.get(`${method} ${path}`),
        given,
        {
          ...options,
          fetch: given.fetch ?? options.fetch ?? globalThis.fetch,
          watched: used || !!given.middleware?.length,
        },
      );
  return {
    ...client,
    use(...middleware: Middleware[]) {
      used = true;
      client.use(...middleware);
    },
    ...Object.fromEntries(
      ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].map((method) => [method, call(method)]),
    ),
  } as ActionClient<Paths>;
}
