import { expect, it } from 'vitest';
import { startMock } from '../../src/start-mock.ts';

const environment = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';

it('the log is one object a line, without a filled-in path, and with the rule that refused a request', async () => {
  const lines: string[] = [];
  const mock = await startMock({ logFormat: 'json', log: (line) => lines.push(line) });
  await fetch(`${mock.url}/auth/${environment}/as/jwks`);
  await fetch(`${mock.url}/auth/${environment}/as/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
      client_secret: 'canary',
    }),
  });
  await mock.close();
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      method: 'GET',
      path: '/auth/{environmentID}/as/jwks',
      operationId: 'readSigningKeys',
      status: 200,
      milliseconds: expect.any(Number),
    },
    {
      time: expect.any(String),
      method: 'POST',
      path: '/auth/{environmentID}/as/token',
      operationId: 'issueToken',
      status: 401,
      milliseconds: expect.any(Number),
      rule: 'the secret is wrong',
    },
  ]);
});

it('warnings are objects, too', async () => {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const mock = await startMock({ logFormat: 'json', quiet: true, log, host: '0.0.0.0' });
  await mock.close();
  expect(lines.map((line) => JSON.parse(line).message)).toEqual([
    'Warning: everyone who can reach 0.0.0.0 can use the control API. To protect it, set --control-token.',
  ]);
});
