import { inspect } from 'node:util';
import { apiErrorOf, type Fetch, outcomeOf, type Timer, unwrap } from '../../src/index.ts';

/** What is planted as every secret, and as every identifier of a path. */
export const canary = 'canary-7f3a';
export const uuid = 'c0ffee00-0000-4000-8000-000000000000';
/** Finds them, in the clear or as they are sent. */
export const secret = new RegExp(
  [canary, uuid, btoa(`id:${canary}`).slice(0, 12), encodeURIComponent(canary)].join('|'),
);

/** Everything that a logger, a console or a message to a worker could show of a value. */
export function printed(value: unknown): string {
  const text = (print: () => unknown) => {
    try {
      return String(print());
    } catch {
      return '';
    }
  };
  const inspected = (shown: unknown) =>
    inspect(shown, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true });
  const error = value instanceof Error ? value : undefined;
  return [
    text(() => JSON.stringify(value)),
    text(() => value),
    inspected(value),
    text(() => inspected(structuredClone(value))),
    text(() => `${error?.stack} ${JSON.stringify(error?.cause)}`),
  ].join('\n');
}

const failure = {
  code: 'INVALID_DATA',
  message: 'm',
  details: [{ code: 'INVALID_VALUE', target: 'newPassword', message: 'm' }],
};
/** Answers that a test can give to every request, some of which repeat what was sent. */
export const endings: [string, Fetch][] = [
  ['a success', async () => Response.json({ status: 'OK', access_token: 't' })],
  [
    'a success that repeats what was sent',
    async (request) => new Response(`<${await request.text()}`),
  ],
  ['a failure', async () => Response.json(failure, { status: 400 })],
  ['refused credentials', async () => Response.json(failure, { status: 401 })],
  [
    'a page that repeats what was sent',
    async (request) =>
      new Response(`<html>${request.url} ${await request.text()}`, { status: 502 }),
  ],
  ['an empty failure', async () => new Response(null, { status: 503 })],
  ['a redirect', async () => new Response(null, { status: 302 })],
  [
    'a truncated body',
    async () =>
      new Response(
        new ReadableStream({ pull: (stream) => stream.error(new TypeError('terminated')) }),
      ),
  ],
  [
    'a broken connection',
    async () => {
      throw new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
    },
  ],
  [
    'a fetch that throws what it was given',
    async (request) => {
      const body = await request.text();
      throw Object.assign(new Error(`${request.method} ${request.url} ${body}`), {
        cause: new Error(body, { cause: request }),
        config: { request, headers: request.headers, data: body },
      });
    },
  ],
  [
    'an abort',
    async () => {
      throw new DOMException('This operation was aborted', 'AbortError');
    },
  ],
  ['a try that takes too long', () => new Promise(() => {})],
];

/** Waits take no time, and limits are reached at once when nothing answers. */
export const timer: Timer = (run) => {
  const id = setTimeout(run, 20);
  return () => clearTimeout(id);
};

function thrownBy(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

type Result = { data?: unknown; error?: unknown; response: Response };

/** Everything that comes of one call. */
export async function outputsOf(call: () => Promise<Result>): Promise<unknown[]> {
  try {
    const result = await call();
    return [
      result,
      result.response,
      apiErrorOf(result.error),
      outcomeOf(result.error),
      thrownBy(() => unwrap(result)),
    ];
  } catch (error) {
    return [error, outcomeOf(error)];
  }
}
