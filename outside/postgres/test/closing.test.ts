import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startMock } from '@ping-password/mock';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { environmentID, password, workerToken } from '../src/calls.ts';
import { type DatabaseProxy, openProxy } from '../src/database-proxy.ts';
import { type Postgres, password as secret, startPostgres } from '../src/start-postgres.ts';

let postgres: Postgres;
let proxy: DatabaseProxy;
let options: { quiet: true; store: string };
beforeAll(async () => {
  postgres = await startPostgres({ fsync: 'off' });
  proxy = await openProxy(postgres.port);
  const store = `postgres://postgres:${secret}@127.0.0.1:${proxy.port}/postgres`;
  options = { quiet: true, store };
});
afterEach(() => proxy.open());
afterAll(async () => {
  await proxy.close();
  await postgres.close();
});

/** Starts a mock that ends with its input, in a process that ends when nothing of the mock is left. */
function startProcess() {
  const mock = import.meta.resolve('@ping-password/mock');
  const script = `import { startMock } from ${JSON.stringify(mock)};
    try {
      const mock = await startMock(${JSON.stringify(options)});
      console.log(mock.url);
      process.stdin.on('end', () => mock.close()).resume();
    } catch ({ message }) {
      process.stdin.destroy();
      console.log(message);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    said: async () => String((await lines.next()).value),
    async end() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
      return child.exitCode;
    },
  };
}

it('a mock that ends leaves nothing behind', async () => {
  const mock = startProcess();
  await workerToken(await mock.said());
  expect(await mock.end()).toBe(0);
});

it('a mock ends while its database answers nothing', async () => {
  const mock = startProcess();
  await workerToken(await mock.said());
  proxy.silence();
  expect(await mock.end()).toBe(0);
});

it.each([
  ['asked for its version', 'SELECT version'],
  ['asked for notices', 'LISTEN '],
])('a mock whose database is silent once it is %s says so, and ends', async (_, text) => {
  proxy.once(text, 'silence');
  const mock = startProcess();
  expect(await mock.said()).toBe(
    `--store postgres: PostgreSQL at 127.0.0.1:${proxy.port} cannot be used: there was no answer in time.`,
  );
  expect(await mock.end()).toBe(0);
});

it('a mock hears of the others again when its first try to listen again gets no answer', async () => {
  const mock = await startMock(options);
  const other = await startMock({ ...options, store: postgres.address() });
  try {
    const token = await workerToken(other.url);
    proxy.once('LISTEN ', 'silence');
    proxy.open();
    const readyz = async () => (await fetch(`${mock.url}/readyz`)).status;
    while ((await readyz()) !== 200);
    const response = await fetch(`${mock.url}/_mock/worlds/${environmentID}/events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(': open\n\n');
    await password(other.url, { token }, 'read');
    expect((await reader?.read())?.value).toContain('event: journal\n');
    await reader?.cancel();
  } finally {
    await other.close();
    await mock.close();
  }
});
