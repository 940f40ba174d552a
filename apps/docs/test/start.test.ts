import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../src/build-site.ts';

const script = fileURLToPath(new URL('../src/start.ts', import.meta.url));
const site = new URL('../dist/', import.meta.url);

beforeAll(async () => {
  if (!existsSync(new URL('index.html', site))) await buildSite(site);
});

function start(port: string) {
  const child = spawn(process.execPath, [script], { env: { ...process.env, DOCS_PORT: port } });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += chunk));
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  return { child, output };
}

describe('start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it listens, serves, and ends on %s',
    async (signal) => {
      const { child, output } = start('0');
      await once(child.stdout, 'data');
      expect(output.stdout).toMatch(/^docs http:\/\/127\.0\.0\.1:\d+\n$/);
      const url = output.stdout.trim().slice('docs '.length);
      expect((await fetch(url)).status).toBe(200);
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([0, null]);
      expect(output.stderr).toBe('');
    },
  );

  it('names a busy port and the variable in one line', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as { port: number }).port);
    const { child, output } = start(port);
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(output).toEqual({
      stdout: '',
      stderr: `Port ${port} is in use; set DOCS_PORT to another.\n`,
    });
    other.close();
  });

  it('refuses a port that is none', async () => {
    const { child, output } = start('80x');
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(output.stderr).toBe('DOCS_PORT must be a number from 0 to 65535.\n');
  });
});
