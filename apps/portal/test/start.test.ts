import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../dist/server/start.js', import.meta.url));

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  return { child, output, closed: once(child, 'close') };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [chunk] = await once(child.stdout ?? child, 'data');
  return String(chunk);
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'prints one line, serves, and ends on %s',
  async (signal) => {
    const { child, output, closed } = start({
      PORTAL_PORT: '0',
      WORKER_CLIENT_SECRET: 'secret-of-the-worker',
    });
    const line = await firstLine(child);
    const url = /^portal (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(line)?.[1];
    const response = await fetch(`${url}/`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('secret-of-the-worker');
    child.kill(signal);
    expect(await closed).toEqual([0, null]);
    expect(output).toEqual({ stdout: line, stderr: '' });
  },
);

test('a busy port is one line that names the port and the variable', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { output, closed } = start({ PORTAL_PORT: port });
  expect(await closed).toEqual([1, null]);
  expect(output).toEqual({
    stdout: '',
    stderr: `Port ${port} is in use; set PORTAL_PORT to another.\n`,
  });
  holder.close();
});

test('a value that cannot be used is one line', async () => {
  const { output, closed } = start({ PORTAL_PORT: 'abc' });
  expect(await closed).toEqual([1, null]);
  expect(output).toEqual({
    stdout: '',
    stderr: 'PORTAL_PORT must be a number from 0 to 65535.\n',
  });
});
