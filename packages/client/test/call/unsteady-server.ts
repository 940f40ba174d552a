import {
  createAuthClient,
  createPlatformClient,
  type Exchange,
  type RetryOptions,
} from '../../src/index.ts';
import { manualTimer } from '../manual-timer.ts';
import { password, path } from './recording-fetch.ts';

/** An answer of a status: a body that can be read for a success, none for a failure. */
export const answer = (status: number, headers: Record<string, string> = {}) =>
  status < 300 ? Response.json({ status: 'OK' }) : new Response('', { status, headers });
/** What `fetch` throws when there is no connection. */
export const broken = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });
/** An answer whose body ends early. */
export const truncated = () =>
  new Response(
    new ReadableStream({
      pull: (controller) => controller.error(broken('UND_ERR_SOCKET')),
    }),
  );

/** A client whose server ends each try as told, and the last ones with 200. */
export function server(endings: (() => Response | Error)[], retry: RetryOptions = {}) {
  const time = manualTimer();
  const bodies: string[] = [];
  const exchanges: Exchange[] = [];
  const options = {
    region: 'EU',
    now: time.now,
    retry: { random: () => 1, timer: time.timer, ...retry },
    onExchange: (exchange: Exchange) => exchanges.push(exchange),
    fetch: async (request: Request) => {
      bodies.push(await request.text());
      const ending = endings.shift()?.() ?? answer(200);
      if (ending instanceof Error) throw ending;
      return ending;
    },
  } as const;
  const client = createPlatformClient(options);
  return {
    ...time,
    bodies,
    exchanges,
    auth: createAuthClient(options),
    read: (signal?: AbortSignal) =>
      client.GET(password, { params: { path }, ...(signal && { signal }) }),
    reset: () =>
      client.PUT(`${password}#password.reset`, { params: { path }, body: { newPassword: 'n' } }),
  };
}
