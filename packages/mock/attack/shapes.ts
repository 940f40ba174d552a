import { someHostileBodies } from '../../sandbox/test/hostile/bodies.ts';
import { callOf, createTarget, type Send } from '../../sandbox/test/hostile/target.ts';
import { apis } from '../../sandbox/test/http/contract.ts';
import { createCounter, type Tally } from './tally.ts';
import type { Victim } from './victim.ts';
import { environmentID, passwordPath, worldPath } from './world.ts';

const kibibyte = 1024;
/** A body that stopped the mock once, and the longest there is. */
const sizes = [78 * kibibyte, 1024 * kibibyte - 100];

/** How many bodies of each size every action gets. */
const bodiesEach = 10;

/** Milliseconds that the small call of another client may wait, on a busy machine. */
const mostWait = 2000;

/** Calls the mock again and again as another client, and remembers the longest wait. */
function watch(victim: Victim) {
  let longest = 0;
  let stopped = false;
  const watching = (async () => {
    while (!stopped) {
      const started = performance.now();
      await (await fetch(victim.url + passwordPath)).text();
      longest = Math.max(longest, performance.now() - started);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await watching;
      return longest;
    },
  };
}

const senderTo =
  (victim: Victim): Send =>
  async ({ method, path, headers }, body) => {
    const response = await fetch(victim.url + path, {
      method,
      headers,
      redirect: 'manual',
      body: body ?? null,
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : text,
    };
  };

/** Bodies that are deep, wide or long, for every action, while another client goes on. */
export async function attackByShapes(victim: Victim, seed: number): Promise<Tally> {
  const { count, tally } = createCounter('hostile shapes');
  const send = senderTo(victim);
  const begin = async () => {
    const headers = {};
    await send({ method: 'POST', path: `${worldPath}/reset`, headers });
    return createTarget(send, environmentID);
  };
  const target = await begin();
  const other = watch(victim);
  for (const api of apis) {
    for (const action of api.actions) {
      for (const bytes of sizes) {
        const options = { bytes, count: bodiesEach, seed: seed + bytes };
        for (const { name, text } of someHostileBodies(api, action, options)) {
          const { status } = await send(callOf(api, action, target), text());
          const held = status > 0 && status !== 500 && status !== 503;
          count(`${action.operationId}: ${name}, ${bytes} bytes`, held, status);
        }
      }
    }
  }
  const waited = await other.stop();
  count('another client goes on', waited <= mostWait, `${Math.round(waited)} ms`);
  await send({ method: 'POST', path: `${worldPath}/reset`, headers: {} });
  count('the mock answers afterwards', await victim.isWell());
  return tally();
}
