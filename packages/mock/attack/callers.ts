import { exchangeBytes, requestHead, statusOf } from './bytes.ts';
import { createCounter, type Tally } from './tally.ts';
import type { Victim } from './victim.ts';
import { tokensPath } from './world.ts';

const loopback = ['127.0.0.1', '127.1.2.3', 'localhost', 'LOCALHOST.', 'a.localhost', '[::1]'];
const foreign = [
  'evil.example',
  'evil.example:4010',
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  'null',
  '10.0.0.1',
  '0.0.0.0',
  '[::2]',
  '',
];
const foreignOrigins = ['https://evil.example', 'null', 'http://127.0.0.1.evil.example', 'file://'];

/** Asks for a worker's token, and gives the status. */
async function ask(victim: Victim, ...fields: readonly string[]): Promise<number> {
  const head = requestHead(
    `POST ${tokensPath} HTTP/1.1`,
    ...fields,
    'Content-Type: application/json',
    'Content-Length: 2',
    'Connection: close',
  );
  return statusOf(await exchangeBytes(victim, `${head}{}`));
}

/** Pages of other sites, and names that lead to this machine, against the control API. */
export async function attackAsForeignCaller(victim: Victim): Promise<Tally> {
  const { count, tally } = createCounter('foreign callers');
  for (const host of loopback) {
    const status = await ask(victim, `Host: ${host}`);
    count(`${host} is this machine`, status === 200, status);
    for (const origin of foreignOrigins) {
      const refused = await ask(victim, `Host: ${host}`, `Origin: ${origin}`);
      count(`${origin} calls ${host}`, refused === 403, refused);
    }
  }
  for (const host of foreign) {
    for (const origin of [undefined, `http://${host}`, 'http://127.0.0.1:4020']) {
      const fields = [`Host: ${host}`, ...(origin === undefined ? [] : [`Origin: ${origin}`])];
      const status = await ask(victim, ...fields);
      count(`${origin ?? 'a program'} calls ${host}`, status === 403, status);
    }
  }
  return tally();
}
