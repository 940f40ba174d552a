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

function start(port: string, variables: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, ...variables, DOCS_PORT: port };
  const child = spawn(process.execPath, [script], { env });
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

  it('has the addresses of the mock and the portal at other ports', async () => {
    const { child, output } = start('0', { MOCK_PORT: '5010', PORTAL_PORT: '15020' });
    await once(child.stdout, 'data');
    const url = output.stdout.trim().slice('docs '.length);
    const page = await fetch(`${url}/auth/authorize/`);
    const names = ['guides/show-errors.md', 'postman/ping-password.postman_environment.json'];
    const texts = await Promise.all(
      names.map(async (name) => (await fetch(`${url}/${name}`)).text()),
    );
    const policy = page.headers.get('content-security-policy');
    const html = await page.text();
    child.kill();
    await once(child, 'close');
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:5010;");
    expect(html).toContain('connect-src &#39;self&#39; http://127.0.0.1:5010;');
    expect(html).toContain('http%3A%2F%2F127.0.0.1%3A15020%2Fcallback');
    for (const text of [html, ...texts]) {
      expect(text).toContain('http://127.0.0.1:5010');
      expect(text).not.toMatch(/127\.0\.0\.1(:|%3A)40[12]0/);
    }
  });

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
