import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { origin } from '../../sandbox/test/answer.ts';
import { journalOfJourney, repeatableSandbox } from '../../sandbox/test/journey.ts';
import { send } from '../src/server/send.ts';
import { wireRequest } from '../src/server/wire-request.ts';

const sandbox = repeatableSandbox();
const server = createServer(async (request, response) => {
  const reply = await sandbox.exchange(wireRequest(request, response, origin));
  send(response, reply.answer, {}, reply.delivery);
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('a journey is written down behind the Node server as in process', async () => {
  const { port } = server.address() as AddressInfo;
  const overTheWire = (request: Request) =>
    fetch(new Request(request.url.replace(origin, `http://127.0.0.1:${port}`), request));
  expect(await journalOfJourney(overTheWire)).toEqual(
    await journalOfJourney(repeatableSandbox().fetch),
  );
});
