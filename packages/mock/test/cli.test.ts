import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

async function run(...parameters: string[]) {
  const child = spawn(process.execPath, [cli, ...parameters]);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += chunk));
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  const [code] = await once(child, 'close');
  return { code, ...output };
}

describe('command line', () => {
  it('says where it listens and ends on SIGTERM', async () => {
    const child = spawn(process.execPath, [cli, '--port', '0']);
    const [line] = await once(child.stdout, 'data');
    expect(String(line)).toMatch(/^mock http:\/\/127\.0\.0\.1:\d+\n$/);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('names a busy port and the variable in one line', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as { port: number }).port);
    expect(await run('--port', port)).toEqual({
      code: 1,
      stdout: '',
      stderr: `Port ${port} is in use; set MOCK_PORT or --port to another.\n`,
    });
    other.close();
  });

  it.each([
    [['--port', 'x'], '--port must be a number from 0 to 65535.'],
    [['--mode', 'x'], '--mode must be sandbox or examples.'],
    [['--wrong'], "Unknown option '--wrong'"],
  ])('refuses %s with the usage', async (parameters, words) => {
    const { code, stderr } = await run(...parameters);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).toContain('Usage: ping-password-mock');
  });
});
