import type { Route } from '@ping-password/contract';
import type { Authorization } from '../credentials/authorization.ts';
import { callID, type Sent, safeText } from '../errors/safe-text.ts';
import { type Answer, parse } from './answer.ts';
import { type RetrySettings, waitBefore } from './retry.ts';
import { unlessAborted } from './unless-aborted.ts';

/**
 * Sends a request; the platform's `fetch` is one. The signal ends a try whose time is up or whose
 * caller has left; without a look at it the try is left alone then. What it throws is not handed on.
 */
export type Fetch = (request: Request, init?: { signal: AbortSignal }) => Promise<Response>;

/** One request that was sent: no body, no filled-in path, no credentials. */
export interface Exchange {
  readonly operationId: string;
  readonly method: string;
  /** The path literal of the call, which names the action and what is filled in. */
  readonly path: string;
  /** HTTP status; absent when no answer came. */
  readonly status: number | undefined;
  /** Code of the failure: that of the body, of the connection, or the name of the error. */
  readonly code: string | undefined;
  /** When the request was sent, in milliseconds since the epoch. */
  readonly start: number;
  /** When the body was read, or the request failed. */
  readonly end: number;
  /** Milliseconds from start to end. */
  readonly ms: number;
  /** 1 for the first try of a call. */
  readonly attempt: number;
  /** The identifier of the call in the vendor's logs. */
  readonly transactionID: string | undefined;
}

/** One call, and how the calls of its client are sent. */
export interface Call {
  readonly authorization?: Authorization | undefined;
  readonly fetch: Fetch;
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  readonly now: () => number;
  readonly retry: RetrySettings;
  readonly path: string;
  readonly route: Route;
  readonly sent: Sent;
  /** Ends the call. */
  readonly caller: AbortSignal | null | undefined;
}

/** The platform's own error would quote the header. */
function setAuthorization({ headers }: Request, value: string): void {
  try {
    headers.set('authorization', value);
  } catch {
    throw new TypeError('The credentials do not fit into a header.');
  }
}

/** A name or a code. */
const word = /^[a-z]{1,30}(_[a-z\d]{1,30}){0,5}$/i;

/** A failure of `fetch`. Of its own error, which may quote the request, name and code are kept. */
function failureOf(thrown: unknown, { sent, route }: Call): Answer {
  const safe = safeText(sent);
  let name: string | undefined;
  let code: string | undefined;
  try {
    const error = Object(thrown);
    name = safe(error.name, word);
    // Bun tells the code outside the cause.
    code = safe(error.code ?? error.cause?.code, word);
    // A getter may throw, too.
  } catch {}
  const own = /^(Eval|Range|Reference|Syntax|URI)Error|ERR_INVALID_/.test(`${name} ${code}`);
  const text = own ? 'The given fetch failed.' : `No answer came to ${route.operationId}.`;
  return { error: new TypeError(text, { cause: { name, code } }), own };
}

/** What a body or an error tells of a failure. */
function codeOf({ error, response, text }: Answer): unknown {
  const { cause, code, error: word, name } = Object(response ? response.ok || parse(text) : error);
  return response ? (code ?? word) : (cause?.code ?? cause?.name ?? name);
}

/** Whether `fetch` takes the signals of this environment: jsdom has signals of its own. Told once. */
let takesSignals: boolean | undefined;

function isTaken(signal: AbortSignal): boolean {
  try {
    return !!new Request('http://a', { signal });
  } catch {
    return false;
  }
}

/** One try. It ends when its time is up or the caller leaves, even if `fetch` does not. */
async function tryOnce(request: Request, ms: number, attempt: number, call: Call): Promise<Answer> {
  const { fetch, caller, now, onExchange, path, retry, route, sent } = call;
  sent.request = request;
  const start = now();
  const controller = new AbortController();
  let response: Response | undefined;
  let cancel = () => {};
  const read = async (): Promise<Answer> => {
    try {
      const { signal } = controller;
      takesSignals ??= isTaken(signal);
      response = await fetch(request, takesSignals ? { signal } : undefined);
      // HTTP has no such status, so it is no answer of the API; it counts as none.
      if (response.status > 599) throw response;
      // A redirect that the browser hides has status 0 and cannot be read.
      return { response, text: response.status ? await response.text() : '' };
    } catch (error) {
      return failureOf(error, call);
    }
  };
  const answer = await new Promise<Answer>((resolve) => {
    const end = (error: unknown, own = true) => {
      controller.abort(error);
      resolve({ error, own });
    };
    cancel = retry.timer(() => {
      // React Native has no `DOMException`.
      const error = new Error('Timed out.');
      error.name = 'TimeoutError';
      end(error, false);
    }, ms);
    unlessAborted(caller, read()).then(resolve, end);
  });
  cancel();
  if (!onExchange) return answer;
  try {
    const end = now();
    const safe = safeText(sent);
    onExchange({
      operationId: route.operationId,
      method: request.method,
      path,
      status: response?.status,
      code: safe(codeOf(answer), word),
      start,
      end,
      ms: end - start,
      attempt,
      transactionID: safe(response?.headers.get('x-ping-external-transaction-id'), callID),
    });
    // A hook that fails must not fail the call, which has had its effect.
  } catch {}
  return answer;
}

/**
 * Sends one call: again after a failure that its class allows, and once more with fresh credentials
 * when the first ones are refused.
 *
 * @param body what another try sends.
 */
export async function exchange(
  request: Request,
  body: string | ArrayBuffer | undefined,
  call: Call,
): Promise<Answer> {
  const { authorization, caller, now, retry, route } = call;
  const end = now() + retry.totalMs;
  const redirected = route.redirects && request.redirect === 'follow';
  const provider = request.headers.has('authorization') ? undefined : authorization;
  // Others may share what is asked for, so it goes on when this caller leaves.
  const ask = (refused?: string) => {
    const value = provider?.(refused);
    return typeof value === 'object' ? unlessAborted(caller, value) : value;
  };
  const checkCaller = () => unlessAborted(caller, Promise.resolve());
  if (caller) await checkCaller();
  let value = provider && (await ask());
  let renewed = 0;
  for (let attempt = 1; ; attempt++) {
    if (caller) await checkCaller();
    if (value !== undefined) setAuthorization(request, value);
    const answer = await tryOnce(request, Math.min(retry.perTryMs, end - now()), attempt, call);
    if (answer.response?.status === 401 && value !== undefined && !renewed) {
      const fresh = await ask(value);
      if (fresh === value) return answer;
      value = fresh;
      renewed = 1;
    } else {
      const more = attempt - renewed < retry.attempts;
      const wait = more ? waitBefore(attempt, answer, route, redirected, retry.random) : undefined;
      if (wait === undefined || now() + wait >= end) return answer;
      let cancel: (() => void) | undefined;
      const pause = new Promise<void>((resolve) => {
        cancel = retry.timer(resolve, wait);
      });
      await unlessAborted(caller, pause).finally(cancel);
      value = await ask();
    }
    request = new Request(request, body === undefined ? {} : { body });
  }
}
