import type { Route } from '@ping-password/contract';
import type { Authorization } from './authorization.ts';
import { type RetrySettings, waitBefore } from './retry.ts';

/**
 * Sends a request; the platform's `fetch` is one. The signal ends a try whose time is up; without a
 * look at it the try is left alone then.
 */
export type Fetch = (request: Request, init?: { signal: AbortSignal }) => Promise<Response>;

/** What came of one try: a response with its text, or an error. */
export interface Answer {
  readonly response?: Response | undefined;
  readonly text?: string;
  readonly error?: unknown;
}

/** One request that was sent: no body, no filled-in path, no credentials. */
export interface Exchange {
  readonly operationId: string;
  /** HTTP status; absent when no answer came. */
  readonly status: number | undefined;
  /** Milliseconds until the body was read, or until the failure. */
  readonly ms: number;
  /** 1 for the first try of a call. */
  readonly attempt: number;
  /** The identifier of the call in the vendor's logs. */
  readonly transactionID: string | undefined;
}

/** How the calls of a client are sent. */
export interface Sending {
  readonly authorization?: Authorization | undefined;
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  readonly now: () => number;
  readonly retry: RetrySettings;
}

/** One call. */
export interface Call {
  readonly sending: Sending;
  readonly fetch: Fetch;
  readonly route: Route;
  /** Ends the call. */
  readonly caller: AbortSignal | undefined;
}

type Settle<T> = (value: T) => void;

/**
 * Waits no longer than the caller does.
 *
 * @param begin starts what is waited for, and returns what calls it off.
 */
function unlessAborted<T>(
  caller: AbortSignal | undefined,
  begin: (resolve: Settle<T>, reject: Settle<unknown>) => unknown,
): Promise<T> {
  let stop = () => {};
  return new Promise<T>((resolve, reject) => {
    const callOff = begin(resolve, reject);
    stop = () => {
      if (typeof callOff === 'function') callOff();
      reject(caller?.reason);
    };
    if (caller?.aborted) stop();
    caller?.addEventListener('abort', stop);
  }).finally(() => caller?.removeEventListener('abort', stop));
}

/** The platform's own error would quote the header. */
function setAuthorization({ headers }: Request, value: string): void {
  try {
    headers.set('authorization', value);
  } catch {
    throw new TypeError('The credentials do not fit into a header.');
  }
}

/** A hook that fails must not fail the call, which has had its effect. */
function report(onExchange: (exchange: Exchange) => void, exchange: Exchange): void {
  try {
    onExchange(exchange);
  } catch {}
}

/** One try. When its time is up it ends with a `TimeoutError`, even if `fetch` does not. */
async function tryOnce(request: Request, ms: number, attempt: number, call: Call): Promise<Answer> {
  const { fetch, sending, route, caller } = call;
  const { now, onExchange, retry } = sending;
  const began = now();
  const controller = new AbortController();
  const { signal } = controller;
  let response: Response | undefined;
  let cancel = () => {};
  const read = async (): Promise<Answer> => {
    try {
      response = await fetch(request, {
        signal: caller ? AbortSignal.any([caller, signal]) : signal,
      });
      // A redirect that the browser hides has status 0 and cannot be read.
      return { response, text: response.status ? await response.text() : '' };
    } catch (error) {
      return { error };
    }
  };
  const answer = await new Promise<Answer>((resolve) => {
    cancel = retry.timer(() => {
      controller.abort(new DOMException('Timed out.', 'TimeoutError'));
      resolve({ error: signal.reason });
    }, ms);
    read().then(resolve);
  });
  cancel();
  if (onExchange)
    report(onExchange, {
      operationId: route.operationId,
      status: response?.status,
      ms: now() - began,
      attempt,
      transactionID: response?.headers.get('x-ping-external-transaction-id') ?? undefined,
    });
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
  body: BodyInit | undefined,
  call: Call,
): Promise<Answer> {
  const { route, caller } = call;
  const { authorization, now, retry } = call.sending;
  const end = now() + retry.totalMs;
  const provider = request.headers.has('authorization') ? undefined : authorization;
  const redirected = !!route.redirects && request.redirect === 'follow';
  // Others may share what is asked for, so it goes on when this caller leaves.
  const ask = (refused?: string) => {
    const value = provider?.(refused);
    return typeof value === 'object'
      ? unlessAborted<string>(caller, (resolve, reject) => void value.then(resolve, reject))
      : value;
  };
  let value = await ask();
  let renewed = 0;
  for (let attempt = 1; ; attempt++) {
    if (value !== undefined) setAuthorization(request, value);
    const answer = await tryOnce(request, Math.min(retry.perTryMs, end - now()), attempt, call);
    if (answer.response?.status === 401 && value !== undefined && !renewed) {
      const fresh = await ask(value);
      if (fresh === value) return answer;
      value = fresh;
      renewed = 1;
    } else {
      const more = attempt - renewed < retry.attempts && !caller?.aborted;
      const wait = more ? waitBefore(attempt, answer, route, redirected, retry.random) : undefined;
      if (wait === undefined || now() + wait >= end) return answer;
      await unlessAborted<void>(caller, (resolve) => retry.timer(resolve, wait));
      value = await ask();
    }
    request = new Request(request, body === undefined ? {} : { body });
  }
}
