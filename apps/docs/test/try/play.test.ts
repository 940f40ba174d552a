import { createSandbox } from '@ping-password/sandbox';
import { expect, it } from 'vitest';
import { play } from '../../src/try/play.ts';

const inbox = '/_mock/worlds/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6/inbox/newest';

it('does not wait for a message that never comes', async () => {
  const sandbox = createSandbox();
  const urls: string[] = [];
  const call = { api: 'control', operationId: 'readNewestMessage', method: 'GET', headers: {} };
  const { answer } = await play(
    { steps: [], call: { ...call, path: `${inbox}?to=nobody@example.com&wait=PT5S` } },
    {
      ...sandbox,
      exchange: (exchange) => {
        urls.push(exchange.url);
        return sandbox.exchange(exchange);
      },
    },
  );
  expect(answer.status).toBe(404);
  expect(urls.at(-1)).toBe(`${inbox}?to=nobody@example.com`);
});
