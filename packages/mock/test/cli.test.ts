import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerOf, head } from './server/raw.ts';

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

  it('says which worlds it begins with', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mock-cli-'));
    const [named, other] = [join(folder, 'named.json'), join(folder, 'other.json')];
    await writeFile(named, '{"name":"Strict lockout"}');
    await writeFile(other, '{"environmentID":"0B9C7F3E-52a1-4d68-8e0f-1c2d3e4f5a6b"}');
    const child = spawn(process.execPath, [cli, '--port', '0', '--seed', named, '--seed', other]);
    const [lines] = await once(child.stdout, 'data');
    child.kill('SIGTERM');
    await once(child, 'close');
    await rm(folder, { recursive: true });
    expect(String(lines).split('\n').slice(1)).toEqual([
      'world 1fc5d678-8b0f-8111-ab14-6563f39e1223 "Strict lockout"',
      'world 0b9c7f3e-52a1-4d68-8e0f-1c2d3e4f5a6b "other"',
      '',
    ]);
  });

  it.each([
    [['--host', '0.0.0.0'], 1],
    [['--host', '0.0.0.0', '--quiet'], 1],
    [['--host', '0.0.0.0', '--control-token', 'canary'], 0],
    [['--host', '127.0.0.1'], 0],
    [['--host', '::1'], 0],
  ])('warns that anyone may use the control API: %j, %i times', async (parameters, warnings) => {
    const child = spawn(process.execPath, [cli, '--port', '0', ...parameters]);
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const [line] = await once(child.stdout, 'data');
    expect(String(line)).toMatch(/^mock http:/);
    child.kill('SIGTERM');
    await once(child, 'close');
    const warning =
      'Warning: everyone who can reach 0.0.0.0 can use the control API. To protect it, set --control-token.\n';
    expect(errors).toBe(warning.repeat(warnings));
  });

  it.each([
    [[], 200],
    [['--strict'], 400],
  ])('takes members that nobody knows: %j, %i', async (parameters, status) => {
    const child = spawn(process.execPath, [cli, '--port', '0', '--quiet', ...parameters]);
    const [line] = await once(child.stdout, 'data');
    const url = String(line).trim().slice('mock '.length);
    const answer = await fetch(`${url}/directory/api/directory/users/password-lost`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa('sandbox-directory:sandbox-api-key')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ email: 'jborder@anywhere.com', template: 'x' }),
    });
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(answer.status).toBe(status);
  });

  it.each(['seed', 'import', 'tls-cert'])(
    'says where it looked for the file of --%s',
    async (option) => {
      const { stderr } = await run('--port', '0', `--${option}`, 'no-such.json');
      expect(stderr).toBe(
        `--${option} no-such.json cannot be read: ENOENT. It was looked for in ${process.cwd()}.\n`,
      );
    },
  );

  it('names the file of a certificate that cannot be read', async () => {
    expect(await run('--tls-cert', '/no/such/file')).toEqual({
      code: 1,
      stdout: '',
      stderr: '--tls-cert /no/such/file cannot be read: ENOENT.\n',
    });
  });

  it('explains every option with its variable', async () => {
    const { code, stdout, stderr } = await run('--help');
    expect([code, stderr]).toEqual([0, '']);
    const options = stdout.match(/^ {2}--[a-z-]+/gm) ?? [];
    const variables = stdout.match(/^ {6}Environment variable MOCK_[A-Z_]+/gm) ?? [];
    expect(variables).toHaveLength(options.length - ['--help', '--version'].length);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('tells its version', async () => {
    expect(await run('--version')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });

  it('reads variables where no option is given', async () => {
    const variables = { MOCK_PORT: '0', MOCK_QUIET: '1', MOCK_ALLOW_HOST: 'a.test, b.test' };
    const child = spawn(process.execPath, [cli], { env: { ...process.env, ...variables } });
    const [line] = await once(child.stdout, 'data');
    const url = String(line).trim().slice('mock '.length);
    const statuses = ['a.test', 'b.test', 'c.test'].map(async (host) => {
      const answer = await answerOf(
        url,
        head('GET /_mock/worlds HTTP/1.1', `Host: ${host}`, 'Connection: close'),
      );
      return answer.split(' ')[1];
    });
    expect(await Promise.all(statuses)).toEqual(['200', '200', '403']);
    child.kill('SIGTERM');
    await once(child, 'close');
  });

  it('sets the application that users sign on to', async () => {
    const parameters = [
      ['--client-id', 'my app', '--sign-on-page', 'http://localhost:3000/sign-on'],
      ['--redirect-uri', 'http://localhost:3000/in', '--redirect-uri', 'https://app.test/in'],
    ].flat();
    const child = spawn(process.execPath, [cli, '--port', '0', '--quiet', ...parameters]);
    const [line] = await once(child.stdout, 'data');
    const url = String(line).trim().slice('mock '.length);
    const world = `${url}/_mock/worlds/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6`;
    const answer = await fetch(`${world}/applications/my%20app`);
    const application = await answer.json();
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(application).toMatchObject({
      id: 'my app',
      redirectUris: ['http://localhost:3000/in', 'https://app.test/in'],
      postLogoutRedirectUris: [
        'http://localhost:3000',
        'http://localhost:3000/',
        'https://app.test',
        'https://app.test/',
      ],
      loginPageUrl: 'http://localhost:3000/sign-on',
    });
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
    [['--port', 'x'], '--port is "x"; write a number from 0 to 65535.'],
    [['--host', ''], '--host is empty; write an address of this machine, such as 127.0.0.1.'],
    [['--mode', 'x'], '--mode is "x"; write sandbox or examples.'],
    [['--wrong'], "Unknown option '--wrong'"],
    [['--allow-host', 'http://a.test'], '--allow-host takes a host name'],
    [['--allow-origin', 'a.test'], '--allow-origin takes a scheme'],
    [['--control-token', ''], '--control-token takes letters'],
    [['--public-url', 'mock.test'], '--public-url takes a scheme'],
    [['--tls-cert', cli], 'One of --tls-cert and --tls-key is missing; give both, or none.'],
    [['--tls-cert', cli, '--tls-key', cli], 'The certificate or the key is not PEM'],
    [['--redirect-uri', '/in'], 'redirectURIs[0] must be an absolute URI'],
    [['--redirect-uri', 'http://a.test/#in'], 'redirectURIs[0] must not have a fragment'],
    [['--sign-on-page', 'in'], 'signOnPage must be an http or https URL'],
    [['--client-id', 'é'], 'clientID must be 1 to 128 printable ASCII characters'],
  ])('refuses %s with the usage', async (parameters, words) => {
    const { code, stderr } = await run(...parameters);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).toContain('Usage: ping-password-mock');
  });
});
