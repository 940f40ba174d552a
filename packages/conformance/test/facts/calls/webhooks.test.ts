import { on, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { startMock } from '@ping-password/mock';
import { expect, it, onTestFinished } from 'vitest';
import { environmentID } from '../../../src/vendor-page.ts';

// What the vendor's pages and a recorded item say of the requests that a webhook gets.

const user = 'c3042000-188f-4bc7-a269-dee1602cf7af';

/** A receiver on this machine, and a function that waits for its next request and answers it. */
async function startReceiver() {
  const server = createServer();
  const arrivals = on(server, 'request');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    async answer(status: number) {
      const { value } = await arrivals.next();
      const [request, response] = value as [IncomingMessage, ServerResponse];
      const { method, headers } = request;
      const received = { method, type: headers['content-type'], body: await text(request) };
      response.writeHead(status).end();
      return received;
    },
  };
}

async function failCheck(url: string): Promise<void> {
  const issued = await fetch(`${url}/_mock/worlds/${environmentID}/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const { access_token } = (await issued.json()) as { access_token: string };
  const path = `/platform/v1/environments/${environmentID}/users/${user}/password`;
  const { status } = await fetch(url + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${access_token}`,
      'content-type': 'application/vnd.pingidentity.password.check+json',
    },
    body: '{"password":"wrong"}',
  });
  expect(status).toBe(400);
}

it('a webhook gets a JSON array by POST, again until it has taken it', async () => {
  const receiver = await startReceiver();
  const mock = await startMock({ quiet: true, webhook: receiver.url });
  onTestFinished(() => mock.close());
  await failCheck(mock.url);
  const first = await receiver.answer(503);
  expect(await receiver.answer(200)).toEqual(first);
  expect(first).toMatchObject({ method: 'POST', type: 'application/json' });
  expect(JSON.parse(first.body)).toEqual([
    {
      _embedded: {},
      id: expect.any(String),
      recordedAt: expect.any(String),
      action: { type: 'PASSWORD.CHECK_FAILED' },
      resources: [
        {
          type: 'USER',
          id: user,
          name: 'user.ok',
          environment: { id: environmentID },
          population: { id: expect.any(String) },
          href: expect.stringMatching(new RegExp(`/environments/${environmentID}/users/${user}$`)),
        },
      ],
      result: { status: 'SUCCESS', description: expect.any(String) },
    },
  ]);
});
