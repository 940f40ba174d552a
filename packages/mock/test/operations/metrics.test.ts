import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type Mock, type MockOptions, startMock } from '../../src/start-mock.ts';

let mock: Mock | undefined;
afterEach(() => mock?.close());

async function started(options: MockOptions = {}): Promise<string> {
  mock = await startMock({ quiet: true, ...options });
  return mock.url;
}

const environment = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';

describe('the metrics', () => {
  it('count calls by operation and status, worlds and listeners', async () => {
    const url = await started();
    const first = await fetch(`${url}/metrics`);
    expect(first.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    await first.text();
    await fetch(`${url}/auth/${environment}/as/jwks`);
    await fetch(`${url}/auth/${environment}/as/jwks`);
    await fetch(`${url}/nothing`, { method: 'POST' });
    await fetch(`${url}/_mock/worlds`, { method: 'POST' });
    const leaving = new AbortController();
    const events = `${url}/_mock/worlds/${environment}/events`;
    await fetch(events, { signal: leaving.signal });
    const lines = (await (await fetch(`${url}/metrics`)).text()).split('\n');
    leaving.abort();
    expect(lines).toEqual(
      expect.arrayContaining([
        'ping_mock_calls_total{operation="readSigningKeys",status="200"} 2',
        'ping_mock_calls_total{operation="none",status="404"} 1',
        'ping_mock_call_duration_seconds_count{operation="readSigningKeys"} 2',
        'ping_mock_worlds 2',
        'ping_mock_listeners 1',
      ]),
    );
  });

  it('need the control token where there is one', async () => {
    const url = await started({ controlToken: 'canary' });
    const headers = { authorization: 'Bearer canary' };
    expect((await fetch(`${url}/metrics`)).status).toBe(401);
    expect((await fetch(`${url}/metrics`, { headers })).status).toBe(200);
  });

  it('have no worlds where the mock keeps no state', async () => {
    const url = await started({ mode: 'examples' });
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('ping_mock_listeners 0');
    expect(text).not.toContain('ping_mock_worlds');
  });

  it('say what to install when the package is missing', async () => {
    const hook = `import { registerHooks } from 'node:module';
      registerHooks({
        resolve(name, context, next) {
          if (name === 'prom-client') throw new Error('hidden');
          return next(name, context);
        },
      });`;
    const source = fileURLToPath(new URL('../../src/start-mock.ts', import.meta.url));
    const script = `const { startMock } = await import(${JSON.stringify(source)});
      const mock = await startMock({ quiet: true });
      const response = await fetch(mock.url + '/metrics');
      console.log(response.status, await response.text());
      await mock.close();`;
    const importing = `data:text/javascript,${encodeURIComponent(hook)}`;
    const parameters = ['--import', importing, '--input-type=module', '-e', script];
    const said = await new Promise((resolve) =>
      execFile(process.execPath, parameters, (_error, stdout, stderr) => resolve(stdout + stderr)),
    );
    expect(said).toBe(
      '501 The metrics need the package prom-client. Install it beside the mock: npm install prom-client\n\n',
    );
  });
});
