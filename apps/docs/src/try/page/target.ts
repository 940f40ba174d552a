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
  /** What a path on the mock begins with, and a path here does not; absent where paths are the same. */
  readonly prefix?: string;
  /** Why calls go nowhere, such as an address that this page may not call; absent where they are sent. */
  readonly refusal?: string;
  send(call: PlannedCall): Promise<Answer>;
}

/** The sandbox in the page. */
export interface PageTarget extends Target {
  /** Loads what the sandbox has not loaded yet; it then does without a network. */
  loadAll(): Promise<unknown>;
}

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
  `No answer from ${url}. Check that it runs and lets this page call it (CORS).`;

async function sendTo(
  url: string,
  credentials: RequestCredentials,
  { method, headers, body }: PlannedCall,
): Promise<Answer> {
  // A browser sends cookies by itself, and lets no page write them.
  const { cookie: _, ...sent } = headers;
  const init = { method, headers: sent, ...(body !== undefined && { body }) };
  const response = await fetch(url, { ...init, credentials, redirect: 'manual' }).catch(() => {
    throw new Error(noAnswer(new URL(url).origin));
  });
  if (response.type === 'opaqueredirect')
    return { status: 302, headers: {}, body: 'A browser does not show where a redirect leads.' };
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

/** A target that takes no call, for a reason that stands beside the choice. */
export const refusedTarget = (kind: 'mock' | 'other', refusal: string): Target => ({
  kind,
  url: '',
  refusal,
  send: () => Promise.reject(new Error('Nothing was sent. The note beside “Send to” says why.')),
});

/** A mock, which has every API and the control API below one address. */
export const mockTarget = (url: string): Target => ({
  kind: 'mock',
  url,
  send: (call) => sendTo(url + call.path, 'include', call),
});

/** An API as the drawer knows it. */
export interface TargetApi {
  readonly name: string;
  readonly title: string;
  /** Its path on the mock, which a base URL stands for. */
  readonly prefix: string;
}

/**
 * One API at a base URL of its own; the token goes along with each call and is kept nowhere else.
 *
 * @throws TypeError when the base URL is none.
 */
export function otherTarget(baseUrl: string, api: TargetApi, token: () => string): Target {
  const url = new URL(baseUrl).href.replace(/\/$/, '');
  return {
    kind: 'other',
    url,
    prefix: api.prefix,
    async send(call) {
      if (call.api !== api.name)
        throw new Error(`${url} was entered for the ${api.title}; enter the base URL of this API.`);
      const { authorization: _, ...headers } = call.headers;
      const typed = token();
      // With a scheme of its own, such as Basic, it is taken as it is.
      const own = typed && { authorization: typed.includes(' ') ? typed : `Bearer ${typed}` };
      return sendTo(url + call.path, 'omit', { ...call, headers: { ...headers, ...(own || {}) } });
    },
  };
}
