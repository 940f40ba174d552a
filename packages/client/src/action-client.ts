import type { Action } from '@ping-password/contract';
import createClient, { defaultPathSerializer, type Middleware } from 'openapi-fetch';
import type { ActionClient } from './action-types.ts';
import { ApiError } from './api-error.ts';
import type { Authorization } from './authorization.ts';
import { type AnyHost, baseUrlOf, type Server } from './host.ts';

/** What every client takes. */
export interface ClientOptions {
  /** Gives the `Authorization` header; without it none is sent. */
  authorization?: Authorization;
  /** Sends the request; the platform's `fetch` unless given. */
  fetch?: (request: Request) => Promise<Response>;
}

interface Contract {
  actions: Readonly<Record<string, Action>>;
  server: Server;
}

const formMediaType = 'application/x-www-form-urlencoded';

/** openapi-fetch has serialised the body as JSON, not knowing the media type of the action. */
async function asForm(request: Request): Promise<Request> {
  return new Request(request, { body: new URLSearchParams(await request.clone().json()) });
}

/** The parser's own error would quote the body, which may be a token. */
function checkJson(status: number, text: string): void {
  try {
    if (text) JSON.parse(text);
  } catch {
    throw new ApiError(status, undefined, `${status} The body is not JSON.`);
  }
}

/**
 * Sends the media type that selects the action, with a body or without. The response loses its
 * `url`, which would show the filled-in path wherever a result is printed.
 */
function actionMiddleware(contract: Contract, authorization?: Authorization): Middleware {
  const mediaTypes = new Map(
    Object.values(contract.actions).map(({ method, path, mediaType }) => [
      `${method} ${path}`,
      mediaType,
    ]),
  );
  return {
    async onRequest({ request, schemaPath }) {
      const mediaType = mediaTypes.get(`${request.method} ${schemaPath}`);
      const typed = mediaType === formMediaType ? await asForm(request) : request;
      if (mediaType) typed.headers.set('content-type', mediaType);
      if (authorization) typed.headers.set('authorization', await authorization());
      return typed;
    },
    async onResponse({ response }) {
      const { ok, status, statusText, headers } = response;
      // A redirect that the browser hides has status 0 and cannot be copied.
      if (status === 0) return undefined;
      const text = await response.text();
      if (ok) checkJson(status, text);
      return new Response(text || null, { status, statusText, headers });
    },
  };
}

const withoutEnvironment: typeof defaultPathSerializer = (path, parameters) =>
  defaultPathSerializer(path.replace('/{environmentID}', ''), parameters);

/** An openapi-fetch client bound to the actions of one API; `init` goes into every request. */
export function createActionClient<Paths extends object>(
  contract: Contract,
  options: ClientOptions & AnyHost,
  init: RequestInit = {},
): ActionClient<Paths> {
  const client = createClient<Paths>({
    baseUrl: baseUrlOf(contract.server, options),
    ...(options.customDomain !== undefined && { pathSerializer: withoutEnvironment }),
    ...(options.fetch && { fetch: options.fetch }),
    ...init,
  });
  client.use(actionMiddleware(contract, options.authorization));
  return client as ActionClient<Paths>;
}
