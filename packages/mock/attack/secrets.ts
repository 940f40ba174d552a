import { createCounter, type Tally } from './tally.ts';
import type { Victim } from './victim.ts';
import { passwordPath, tokensPath, worldPath } from './world.ts';

const canary = 'Canary-Window-2042!';

/** Secrets in every place that a careless caller could put them, and then a search for them. */
export async function attackForSecrets(victim: Victim): Promise<Tally> {
  const { count, tally } = createCounter('secrets');
  const issued = await fetch(victim.url + tokensPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const { access_token } = (await issued.json()) as { access_token: string };
  const authorization = `Bearer ${access_token}`;
  const type = 'application/vnd.pingidentity.password.check+json';
  const calls: readonly RequestInit[] = [
    { body: JSON.stringify({ password: canary }) },
    { body: JSON.stringify({ unknown: canary, password: { canary } }) },
    { body: `{"password":"${canary}` },
    { body: canary, headers: { 'content-type': canary } },
    { body: '{}', headers: { authorization: `Bearer ${canary}` } },
    { body: '{}', headers: { 'x-mock-fault': canary } },
    { body: '{}', headers: { prefer: `example=${canary}` } },
  ];
  for (const { body, headers } of calls) {
    const response = await fetch(`${victim.url}${passwordPath}?password=${canary}`, {
      method: 'POST',
      headers: { authorization, 'content-type': type, ...headers },
      body: body ?? null,
    });
    const text = await response.text();
    count(`an answer with the status ${response.status}`, !text.includes(canary), text);
  }
  for (const path of ['/journal', '/inbox', '/users', '/snapshots', '']) {
    const text = await (await fetch(victim.url + worldPath + path)).text();
    count(`GET {w}${path}`, !text.includes(canary) && !text.includes(access_token));
  }
  const log = victim.output.join('\n');
  count('the log', !log.includes(canary) && !log.includes(access_token));
  return tally();
}
