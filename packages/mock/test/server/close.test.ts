import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { closeServer } from '../../src/server/close.ts';
import { startMock } from '../../src/start-mock.ts';
import { environmentID } from '../put-password.ts';
import { dial, head } from './raw.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const slow = (milliseconds: number) =>
  head(
    `GET /auth/${environmentID}/as/jwks HTTP/1.1`,
    'Host: 127.0.0.1',
    `X-Mock-Fault: latency=${milliseconds}`,
  );

async function run(...parameters: string[]) {
  const child = spawn(process.execPath, [cli, '--port', '0', ...parameters]);
  const [line] = await once(child.stdout, 'data');
  return { child, url: String(line).trim().replace('mock ', '') };
}

/** Sends a request that takes a while, and waits until the mock has taken it. */
async function beginCall(url: string, milliseconds: number) {
  const socket = dial(url);
  socket.setEncoding('utf8');
  socket.write(slow(milliseconds));
  await fetch(`${url}/nowhere`);
  return socket;
}

describe('the end of a mock', () => {
  it('lets a call in flight finish', async () => {
    const { child, url } = await run();
    const socket = await beginCall(url, 300);
    child.kill('SIGTERM');
    const [text] = await once(socket, 'data');
    expect(text).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(await once(child, 'close')).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('waits neither for idle connections nor for listeners', async () => {
    const mock = await startMock({ quiet: true });
    const events = await fetch(`${mock.url}/_mock/worlds/${environmentID}/events`);
    await mock.close();
    await expect(events.text()).rejects.toThrow('terminated');
  });

  it('cuts a call that takes too long', async () => {
    const server = createServer(() => undefined);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const arrived = once(server, 'request');
    const cut = fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const failure = expect(cut).rejects.toThrow('fetch failed');
    await arrived;
    await closeServer(server, [], 1);
    await failure;
  });

  it('comes at once with a second signal', async () => {
    const { child, url } = await run();
    const socket = await beginCall(url, 60_000);
    socket.on('error', () => undefined);
    child.kill('SIGTERM');
    // The mock no longer listens once the first signal has come.
    for (let listens = true; listens; )
      listens = await fetch(url).then(
        () => true,
        () => false,
      );
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([null, 'SIGTERM']);
  });
});

describe('a log that cannot be written', () => {
  it('is dropped, and the mock goes on', async () => {
    const { child, url } = await run();
    child.stdout.destroy();
    for (let call = 0; call < 20; call += 1)
      expect((await fetch(`${url}/nowhere`)).status).toBe(404);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
