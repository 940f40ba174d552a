import { createSandbox } from '@ping-password/sandbox';
import { expect, it } from 'vitest';
import { play } from '../../src/try/play.ts';

const inbox = '/_mock/worlds/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/inbox/newest';

it.each([
  ['?to=nobody@example.com&wait=PT5S', 404],
  ['?wait=PT5S&to=nobody@example.com', 404],
  ['?to=nobody@example.com&wait=PT1H', 400],
])('does not wait for a message that never comes: %s', async (query, status) => {
  const sandbox = createSandbox();
  const urls: string[] = [];
  const call = { api: 'control', operationId: 'readNewestMessage', method: 'GET', headers: {} };
  const { answer } = await play(
    { steps: [], call: { ...call, path: `${inbox}${query}` } },
    {
      ...sandbox,
      exchange: (exchange) => {
        urls.push(exchange.url);
        return sandbox.exchange(exchange);
      },
    },
  );
  expect(answer.status).toBe(status);
  expect(urls.at(-1)).not.toContain('wait=PT5S');
});
