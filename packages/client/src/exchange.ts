import type { Authorization } from './authorization.ts';

/** Sends a request; the platform's `fetch` is one. */
export type Fetch = (request: Request) => Promise<Response>;

/** What came back, its body read. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/** How the calls of a client are sent. */
export interface Exchange {
  readonly fetch: Fetch;
  readonly authorization?: Authorization | undefined;
}

/** Waits no longer than the caller does; what is waited for goes on, because others may share it. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** The platform's own error would quote the header. */
function setAuthorization({ headers }: Request, value: string): void {
  try {
    headers.set('authorization', value);
  } catch {
    throw new TypeError('The credentials hold a character that HTTP cannot carry.');
  }
}

async function send(fetch: Fetch, request: Request): Promise<Answer> {
  const response = await fetch(request);
  // A redirect that the browser hides has status 0 and cannot be read.
  return { response, text: response.status === 0 ? '' : await response.text() };
}

/** Sends one call; with fresh credentials a second time when the first ones are refused. */
export async function exchange(
  request: Request,
  body: BodyInit | undefined,
  { fetch, authorization }: Exchange,
): Promise<Answer> {
  if (!authorization || request.headers.has('authorization')) return send(fetch, request);
  const credentials = async (refused?: string) => {
    const value = authorization(refused);
    return typeof value === 'string' ? value : await unlessAborted(value, request.signal);
  };
  const value = await credentials();
  setAuthorization(request, value);
  const answer = await send(fetch, request);
  if (answer.response.status !== 401) return answer;
  const fresh = await credentials(value);
  if (fresh === value) return answer;
  const again = new Request(request, body === undefined ? {} : { body });
  setAuthorization(again, fresh);
  return send(fetch, again);
}
