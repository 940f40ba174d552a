import type { Action } from '@ping-password/contract';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MissingError, missing } from './missing.ts';

/** What a call of the vendor's API resolves to. */
interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** One action that the browser may ask the portal for. */
export interface Relayed<Body> {
  readonly action: Action;
  /** Path of the portal; it mirrors the vendor's. */
  readonly path: string;
  /** Calls the vendor with the credentials of the server. */
  send(call: { body: Body; headers: Record<string, string>; c: Context }): Promise<Result>;
}

const bodyBytes = 16 * 1024;
const passedOn = ['content-type', 'retry-after'];

function failure(c: Context, status: 400 | 413 | 415 | 502, message: string): Response {
  const code = status === 502 ? 'UNEXPECTED_ERROR' : 'INVALID_REQUEST';
  return c.json({ code, message }, status);
}

function vendorAnswer({ data, error, response }: Result): Response {
  const body = data ?? error;
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const headers = passedOn.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
  return new Response(text || null, { status: response.status, headers });
}

/**
 * Takes an action from the browser, sends it on with the server's credentials and answers with the
 * vendor's status and body. Of the browser's headers only `Prefer` goes along.
 */
export function relay<Body>(app: Hono, { action, path, send }: Relayed<Body>): void {
  const limit = bodyLimit({
    maxSize: bodyBytes,
    onError: (c) => failure(c, 413, `The request body is longer than ${bodyBytes} bytes.`),
  });
  app.on(action.method, path, limit, async (c) => {
    const mediaType = c.req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
    if (mediaType !== action.mediaType) return failure(c, 415, `Send ${action.mediaType}.`);
    const body = await c.req.json<Body>().catch(() => undefined);
    if (body === undefined) return failure(c, 400, 'The request body is not valid JSON.');
    const prefer = c.req.header('prefer');
    try {
      return vendorAnswer(await send({ body, headers: prefer ? { prefer } : {}, c }));
    } catch (error) {
      if (error instanceof MissingError) return missing(c, error);
      // The name alone: the message of an error may hold a request.
      console.error(
        `${action.operationId} failed: ${error instanceof Error ? error.name : 'unknown'}`,
      );
      return failure(c, 502, "The portal's server got no answer from the API.");
    }
  });
}
