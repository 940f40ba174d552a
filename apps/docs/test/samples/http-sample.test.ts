import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { bodyText, headersOf } from '../../src/samples/http-call.ts';
import { http } from '../../src/samples/languages/http.ts';
import { samplesIn } from './all-samples.ts';
import { hardBody, hardSample } from './hard-call.ts';
import { run, startBench } from './run-samples.ts';

let arrive: (received: { message: IncomingMessage; body: string }) => void;
const server = createServer(async (message, response) => {
  const body = await text(message);
  response.end();
  arrive({ message, body });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
afterAll(() => server.close());

/** The names in braces, and marks of the samples, become plain values. */
const filled = (sample: string) =>
  sample.replace(/\{\{(\w+)\}\}|\uE000(\w+)\uE001/g, (_, one, other) => `fake-${one ?? other}`);

/** Sends a sample as text, as an editor would: its length is counted where the sample leaves it out. */
async function sent(sample: string) {
  const [head = '', ...rest] = filled(sample).split('\n\n');
  const body = rest.join('\n\n');
  const isCounted = /^content-length:/im.test(head) || body === '';
  const length = isCounted ? '' : `\r\nContent-Length: ${Buffer.byteLength(body)}`;
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const arrived = new Promise<Parameters<typeof arrive>[0]>((resolve) => {
    arrive = resolve;
  });
  socket.end(`${head.replaceAll('\n', '\r\n')}${length}\r\n\r\n${body}`);
  const received = await arrived;
  socket.destroy();
  return received;
}

describe('a sample in http', () => {
  it.each(samplesIn('http'))('is a request: $title', async ({ code, call }) => {
    const { message, body } = await sent(code);
    const { host, pathname, search } = new URL(filled(call.url));
    expect(message.method).toBe(call.method);
    expect(message.url).toBe(pathname + search);
    expect(message.headers.host).toBe(host);
    for (const [name, value] of headersOf(call))
      expect(message.headers[name.toLowerCase()]).toBe(filled(value));
    expect(message.headers.authorization?.startsWith('Basic ') ?? false).toBe(call.basic);
    expect(body).toBe(filled(bodyText(call) ?? ''));
  });

  it.each(samplesIn('http'))('names what its preparation prints: $title', (sample) => {
    const named = [...sample.code.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    const lines = sample.preparation?.code.matchAll(/^echo "@(\w+) = /gm) ?? [];
    expect([...lines].map(([, name]) => name).toSorted()).toEqual([...new Set(named)].toSorted());
  });

  it.each(['platform checkPassword ok', 'directory checkPassword right'])(
    'runs with the lines that its preparation prints: %s',
    async (wanted) => {
      const { save, mock } = await startBench();
      const sample = samplesIn('http').find(({ title }) => title === wanted);
      const { stdout } = await run('sh', [
        await save('prepare.sh', sample?.preparation?.code ?? ''),
      ]);
      const values = Object.fromEntries(
        [...stdout.matchAll(/^@(\w+) = (.+)$/gm)].map(([, name, value]) => [name, value]),
      );
      const code = sample?.code.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '') ?? '';
      const [head = '', body = ''] = code.split('\n\n');
      const [line = '', ...fields] = head.split('\n');
      const [method = '', target = ''] = line.split(' ');
      const headers = fields
        .map((field): [string, string] => [field.split(': ')[0] ?? '', field.split(': ')[1] ?? ''])
        .filter(([name]) => !/^(host|content-length)$/i.test(name));
      const response = await fetch(mock.url + target, { method, headers, ...(body && { body }) });
      expect(response.status).toBe(200);
    },
  );

  it('keeps hard characters in a body', async () => {
    expect(JSON.parse((await sent(hardSample(http))).body)).toEqual(hardBody);
  });
});
