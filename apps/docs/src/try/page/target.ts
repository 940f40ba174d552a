import { type EngineAnswer, loadWords } from './message.ts';
import type { PlannedCall } from './plan.ts';

/** An answer to a call. */
export interface Answer {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Where calls go: the sandbox in this page, a mock, or an API elsewhere. */
export interface Target {
  readonly kind: 'page' | 'mock' | 'other';
  /** The base URL, for people; empty for the sandbox in the page. */
  readonly url: string;
  send(call: PlannedCall): Promise<Answer>;
}

/** The sandbox in the page. */
export interface PageTarget extends Target {
  /** Loads what the sandbox has not loaded yet; it then does without a network. */
  loadAll(): Promise<unknown>;
}

/** The mock that the samples call. */
export const mockUrl = 'http://127.0.0.1:4010';

/** The sandbox in a worker of this page. */
export function pageTarget(script: URL): PageTarget {
  const worker = new Worker(script, { type: 'module' });
  const waiting = new Map<number, (answer: EngineAnswer) => void>();
  let last = loadWords;
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () =>
      reject(new Error('The sandbox did not start in this page. Reload the page.')),
    );
  });
  failed.catch(() => undefined);
  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const ask = (id: number, request: object): Promise<EngineAnswer> => {
    const answer = new Promise<EngineAnswer>((resolve) => waiting.set(id, resolve));
    worker.postMessage({ id, ...request });
    return Promise.race([failed, answer]);
  };
  return {
    kind: 'page',
    url: '',
    send: ({ method, path, headers, body }) =>
      ask(++last, { method, url: path, headers, ...(body !== undefined && { body }) }),
    loadAll: () => ask(loadWords, {}),
  };
}

const noAnswer = (url: string) =>
  `No answer from ${url}. It may not run, may not allow this page (CORS), or the Content-Security-Policy of this site may not list it.`;

async function sendTo(url: string, { method, headers, body }: PlannedCall): Promise<Answer> {
  // A browser sends cookies by itself, and lets no page write them.
  const { cookie, ...sent } = headers;
  const init = { method, headers: sent, ...(body !== undefined && { body }) };
  const credentials = cookie === undefined ? 'omit' : 'include';
  const response = await fetch(url, { ...init, credentials, redirect: 'manual' }).catch(() => {
    throw new Error(noAnswer(new URL(url).origin));
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

/** A mock, which has every API and the control API below one address. */
export const mockTarget = (url: string = mockUrl): Target => ({
  kind: 'mock',
  url,
  send: (call) => sendTo(url + call.path, call),
});

/**
 * One API at a base URL of its own; the token goes along with each call and is kept nowhere else.
 *
 * @param prefix path of the API on the mock, which the base URL stands for.
 * @throws TypeError when the base URL is none.
 */
export function otherTarget(baseUrl: string, prefix: string, token: () => string): Target {
  const url = new URL(baseUrl).href.replace(/\/$/, '');
  return {
    kind: 'other',
    url,
    send(call) {
      const path = call.path.startsWith(prefix) ? call.path.slice(prefix.length) : call.path;
      const { authorization: _, ...headers } = call.headers;
      const own = token() ? { authorization: `Bearer ${token()}` } : {};
      return sendTo(url + path, { ...call, headers: { ...headers, ...own } });
    },
  };
}
