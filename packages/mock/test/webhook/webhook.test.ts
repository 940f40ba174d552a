import { once } from 'node:events';
import { createServer } from 'node:net';
import type { WebhookEvent } from '@ping-password/sandbox';
import { describe, expect, it } from 'vitest';
import { createPost } from '../../src/webhook/post.ts';
import { createWebhook } from '../../src/webhook/webhook.ts';
import { readWebhookTarget } from '../../src/webhook/webhook-target.ts';
import { startReceiver } from './receiver.ts';

const event = (id: string) => ({ id }) as WebhookEvent;
const ids = (body: string) => (JSON.parse(body) as WebhookEvent[]).map(({ id }) => id);

/** A webhook that waits for nothing between its tries. */
async function webhookTo(url: string, timeLimit = 60_000) {
  const lines: string[] = [];
  const pauses: number[] = [];
  let logged: () => void = () => undefined;
  const webhook = createWebhook({
    post: createPost(await readWebhookTarget(url, [])),
    warn: (line) => {
      lines.push(line);
      logged();
    },
    pause: async (milliseconds) => void pauses.push(milliseconds),
    timeLimit,
  });
  const line = async () => {
    while (lines.length === 0)
      await new Promise<void>((resolve) => {
        logged = resolve;
      });
    return lines.shift();
  };
  return { webhook, lines, line, pauses };
}

describe('a webhook', () => {
  it('posts events as a list in JSON', async () => {
    const receiver = await startReceiver();
    const { webhook } = await webhookTo(`${receiver.url}?key=1`);
    webhook.send([event('a'), event('b')]);
    const { request, body, answer } = await receiver.next();
    answer(200);
    expect([request.method, request.url, request.headers['content-type']]).toEqual([
      'POST',
      '/events?key=1',
      'application/json',
    ]);
    expect(ids(body)).toEqual(['a', 'b']);
  });

  it('posts one request at a time, in order, with at most 500 events', async () => {
    const receiver = await startReceiver();
    const { webhook, lines } = await webhookTo(receiver.url);
    webhook.send([event('first')]);
    const first = await receiver.next();
    const later = Array.from({ length: 501 }, (_, number) => event(String(number)));
    for (const one of later) webhook.send([one]);
    expect(receiver.received).toEqual([]);
    first.answer(202);
    const second = await receiver.next();
    second.answer(204);
    const third = await receiver.next();
    third.answer(200);
    await webhook.close();
    expect([first, second, third].flatMap(({ body }) => ids(body))).toEqual([
      'first',
      ...later.map(({ id }) => id),
    ]);
    expect(ids(second.body)).toHaveLength(500);
    expect(lines).toEqual([]);
  });

  it('tries again what was not taken, before anything later', async () => {
    const receiver = await startReceiver();
    const { webhook, lines, pauses } = await webhookTo(receiver.url);
    webhook.send([event('a')]);
    const first = await receiver.next();
    webhook.send([event('b')]);
    first.answer(503);
    const second = await receiver.next();
    second.answer(200);
    const third = await receiver.next();
    third.answer(200);
    await webhook.close();
    expect([first, second, third].map(({ body }) => ids(body))).toEqual([['a'], ['a'], ['b']]);
    expect(pauses).toEqual([500]);
    expect(lines).toEqual([]);
  });

  it('gives up after the third try with one line, and goes on', async () => {
    const receiver = await startReceiver();
    const { webhook, line } = await webhookTo(receiver.url);
    webhook.send([event('a')]);
    for (const status of [500, 400, 503]) (await receiver.next()).answer(status);
    expect(await line()).toBe('The webhook did not take 1 audit event: HTTP 503.');
    webhook.send([event('b')]);
    const { body, answer } = await receiver.next();
    answer(200);
    expect(ids(body)).toEqual(['b']);
  });

  it('does not follow a redirect', async () => {
    const receiver = await startReceiver();
    const { webhook, line } = await webhookTo(receiver.url);
    webhook.send([event('a')]);
    const urls: (string | undefined)[] = [];
    for (let time = 0; time < 3; time += 1) {
      const { request, answer } = await receiver.next();
      urls.push(request.url);
      answer(307, { location: '/elsewhere' });
    }
    expect(await line()).toBe('The webhook did not take 1 audit event: HTTP 307.');
    expect(urls).toEqual(['/events', '/events', '/events']);
  });

  it('says why nobody takes the events, without the address', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as { port: number };
    closed.close();
    await once(closed, 'close');
    const { webhook, line } = await webhookTo(`http://127.0.0.1:${port}/?key=canary`);
    webhook.send([event('a')]);
    expect(await line()).toBe('The webhook did not take 1 audit event: ECONNREFUSED.');
  });

  it('drops what does not fit into the queue, and says how much', async () => {
    const receiver = await startReceiver();
    const { webhook, line } = await webhookTo(receiver.url);
    webhook.send([event('a')]);
    const first = await receiver.next();
    const many = Array.from({ length: 10_003 }, (_, number) => event(String(number)));
    webhook.send(many);
    first.answer(200);
    for (let time = 0; time < 20; time += 1) (await receiver.next()).answer(200);
    expect(await line()).toBe('The webhook is too slow; dropped 3 audit events.');
  });

  it('posts what waits before it ends, once', async () => {
    const receiver = await startReceiver();
    const { webhook, lines } = await webhookTo(receiver.url);
    webhook.send([event('a')]);
    const closing = webhook.close();
    (await receiver.next()).answer(503);
    await closing;
    expect(receiver.received).toEqual([]);
    expect(lines).toEqual(['The webhook did not take 1 audit event: HTTP 503.']);
  });

  it('ends while a receiver does not answer', async () => {
    const receiver = await startReceiver();
    const { webhook, lines } = await webhookTo(receiver.url, 1);
    webhook.send([event('a')]);
    await receiver.next();
    webhook.send([event('b')]);
    await webhook.close();
    expect(lines).toEqual([
      'The webhook did not take 1 audit event: the mock has ended.',
      'The webhook is too slow; dropped 1 audit event.',
    ]);
  });
});

describe('a post', () => {
  const { signal } = new AbortController();

  it('is given up when no answer comes in time', async () => {
    const receiver = await startReceiver();
    const post = createPost({ url: new URL(receiver.url) }, 20);
    expect(await post('[]', signal)).toBe('no answer in time');
  });

  it('counts by its status, however long the body of the answer takes', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const post = createPost({ url: new URL(`http://127.0.0.1:${port}/`) }, 200);
    expect(await post('[]', signal)).toBeUndefined();
    server.close();
  });

  it('names a connection that is cut', async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const post = createPost({ url: new URL(`http://127.0.0.1:${port}/`) });
    expect(await post('[]', signal)).toMatch(/^(ECONNRESET|EPIPE)$/);
    server.close();
  });
});
