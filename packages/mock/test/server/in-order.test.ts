import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inOrder } from '../../src/server/in-order.ts';
import { dial, head } from './raw.ts';

let arrived = 0;
let first: ServerResponse | undefined;

/** Keeps the first answer back. */
const listener: RequestListener = (request, response) => {
  if (request.url === '/first') first = response;
  else response.end('x');
};
const queued = inOrder(listener);
const server = createServer((request, response) => {
  arrived += 1;
  queued(request, response);
});
let url: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('requests behind one that is not answered yet wait in the connection, and none is lost', async () => {
  const many = 20_000;
  const socket = dial(url);
  socket.write(head('GET /first HTTP/1.1', 'Host: a'));
  socket.write(head('GET /next HTTP/1.1', 'Host: a').repeat(many));
  socket.write(head('GET /last HTTP/1.1', 'Host: a', 'Connection: close'));
  // Others are served meanwhile, and by then everything that is read has been read.
  for (let call = 0; call < 20; call += 1) await (await fetch(url)).text();
  expect(arrived - 20).toBeGreaterThan(1);
  expect(arrived - 20).toBeLessThan(many / 2);
  let text = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk) => {
    text += chunk;
  });
  first?.end('x');
  await once(socket, 'close');
  expect(text.split('HTTP/1.1 200 OK')).toHaveLength(many + 3);
});
