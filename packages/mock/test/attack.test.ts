import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attackAsForeignCaller } from '../attack/callers.ts';
import { attackByRaces } from '../attack/races.ts';
import { attackByRawHttp } from '../attack/raw-http.ts';
import { attackForSecrets } from '../attack/secrets.ts';
import { attackBySignOns } from '../attack/sign-ons.ts';
import { startVictim, type Victim } from '../attack/victim.ts';

describe('the attack on the mock', () => {
  let victim: Victim;
  beforeAll(async () => {
    victim = await startVictim();
  });
  afterAll(() => victim.end());

  it.each([
    ['foreign callers', attackAsForeignCaller],
    ['raw HTTP', attackByRawHttp],
    ['secrets', attackForSecrets],
    ['races', attackByRaces],
    ['sign-ons', attackBySignOns],
  ])('finds no fault by %s', async (_area, attack) => {
    const { tried, faults } = await attack(victim);
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(10);
  });
});

describe('the attack on a server that takes everything', () => {
  let server: Server;
  let victim: Victim;
  beforeAll(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      request.resume();
      response.end(JSON.stringify({ url: request.url, headers: request.headers }));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    victim = {
      url: `http://127.0.0.1:${port}`,
      output: ['GET /?password=Canary-Window-2042! 200'],
      memory: () => undefined,
      isWell: async () => true,
      dial: () => connect(port, '127.0.0.1'),
      end: async () => 0,
    };
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('finds foreign callers', async () => {
    const { faults } = await attackAsForeignCaller(victim);
    expect(faults).toContain('http://evil.example calls evil.example: 200');
  });

  it('finds that raw requests are answered wrongly', async () => {
    const { faults } = await attackByRawHttp(victim);
    expect(faults).toContain('a target of another site: HTTP/1.1 200 OK');
  });

  it('finds sign-ons that give what is not theirs', async () => {
    const { faults } = await attackBySignOns(victim);
    expect(faults).toContain('victim returns to https://evil.example/callback: 200 ');
    expect(faults).toContain('another application redeems a code: 200');
  });

  it('finds secrets in answers and in the log', async () => {
    const { faults } = await attackForSecrets(victim);
    expect(faults).toEqual(expect.arrayContaining([expect.stringContaining('Canary'), 'the log']));
  });
});
