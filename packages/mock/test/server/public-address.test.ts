import { afterAll, describe, expect, it } from 'vitest';
import { type Mock, type MockOptions, startMock } from '../../src/index.ts';
import { answerOf, head } from './raw.ts';

const environment = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const discovery = `/auth/${environment}/as/.well-known/openid-configuration`;
const started: Mock[] = [];
const start = async (options: MockOptions) => {
  const mock = await startMock({ quiet: true, log: () => undefined, ...options });
  started.push(mock);
  return mock;
};
afterAll(() => Promise.all(started.map((mock) => mock.close())));

/** The status of an answer to a request with these fields, and the issuer that it tells. */
async function told(mock: Mock, ...fields: string[]): Promise<string> {
  const lines = [`GET ${discovery} HTTP/1.1`, 'Host: inside:4010', ...fields, 'Connection: close'];
  const answer = await answerOf(mock.url, head(...lines));
  const issuer = /"issuer":"([^"]*)\/auth\//.exec(answer)?.[1];
  return [answer.split(' ')[1], issuer].filter((part) => part !== undefined).join(' ');
}

/** The status of a control call. */
async function control(mock: Mock, ...fields: string[]): Promise<string | undefined> {
  const lines = ['GET /_mock/worlds HTTP/1.1', ...fields, 'Connection: close'];
  return (await answerOf(mock.url, head(...lines))).split(' ')[1];
}

describe('a mock behind a proxy that it trusts', () => {
  it.each([
    [['X-Forwarded-Proto: https', 'X-Forwarded-Host: mock.test'], 'https://mock.test'],
    [['X-Forwarded-Proto: https, http', 'X-Forwarded-Host: a.test:8443, b'], 'https://a.test:8443'],
    [['X-Forwarded-Proto: HTTPS'], 'https://inside:4010'],
    [['X-Forwarded-Host: mock.test'], 'http://mock.test'],
    [['Forwarded: for=10.0.0.1;proto=https;host=mock.test'], 'https://mock.test'],
    [
      ['Forwarded: Host="mock.test:8443"; Proto=https, host=inner;proto=http'],
      'https://mock.test:8443',
    ],
    [['Forwarded: for="a,host=evil";proto=https;host=mock.test'], 'https://mock.test'],
    [['Forwarded: host="[::1]:8443";proto=https'], 'https://[::1]:8443'],
    [['Forwarded: proto=https;host=a.test', 'X-Forwarded-Host: b.test'], 'https://a.test'],
    [[], 'http://inside:4010'],
  ])('is seen by %j at %s', async (fields, origin) => {
    const mock = started[0] ?? (await start({ trustProxy: true }));
    expect(await told(mock, ...fields)).toBe(`200 ${origin}`);
  });

  it.each([
    'X-Forwarded-Host: a b',
    'X-Forwarded-Host: https://mock.test',
    'X-Forwarded-Proto: javascript',
    'Forwarded: proto=ftp',
    'Forwarded: host="a/b"',
  ])('refuses %s', async (field) => {
    expect(await told(await start({ trustProxy: true }), field)).toBe('400');
  });

  it('judges the host that is forwarded as one that is sent', async () => {
    const mock = await start({ trustProxy: true, allowHosts: ['mock.test'] });
    const { host } = new URL(mock.url);
    expect(await control(mock, `Host: ${host}`, 'X-Forwarded-Host: evil.test')).toBe('403');
    expect(await control(mock, `Host: ${host}`, 'X-Forwarded-Host: mock.test')).toBe('200');
    expect(await control(mock, 'Host: mock.test', 'Forwarded: host=evil.test')).toBe('403');
  });
});

describe('a mock that trusts no proxy', () => {
  it('reads nothing that a proxy would write', async () => {
    const mock = await start({});
    const fields = ['X-Forwarded-Proto: https', 'X-Forwarded-Host: mock.test'];
    expect(await told(mock, ...fields, 'Forwarded: host=a.test;proto=https')).toBe(
      '200 http://inside:4010',
    );
  });
});

describe('a host that no browser could go to', () => {
  const hosts = ['a:99999', '1.2.3.4.5', '256.1.1.1', 'a.123', '[:::::]', '[::1]:99999'];

  it.each(hosts)('does not get into a link: %s', async (host) => {
    const mock = await start({});
    const answer = (path: string) =>
      answerOf(mock.url, head(`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close'));
    expect(await answer(discovery)).toContain(`"issuer":"${mock.url}/auth/`);
    expect(await answer(`/auth/${environment}/as/signoff`)).toMatch(/^HTTP\/1.1 302 /);
  });

  it('is not taken of a proxy', async () => {
    const mock = await start({ trustProxy: true });
    expect(await told(mock, 'X-Forwarded-Host: a:99999')).toBe(`200 ${mock.url}`);
  });
});

describe('a mock with an address of its own', () => {
  it('begins every link with it, whatever the request says', async () => {
    const mock = await start({ publicUrl: 'https://mock.test', trustProxy: true });
    expect(await told(mock, 'X-Forwarded-Host: other.test')).toBe('200 https://mock.test');
  });

  it('allows its host, and the pages that were served there', async () => {
    const mock = await start({ publicUrl: 'https://mock.test/' });
    expect(await control(mock, 'Host: mock.test')).toBe('200');
    expect(await control(mock, 'Host: 127.0.0.1:80', 'Origin: https://mock.test')).toBe('200');
    expect(await control(mock, 'Host: 127.0.0.1:80', 'Origin: https://other.test')).toBe('403');
  });

  it.each(['mock.test', 'ftp://mock.test', 'https://mock.test/path', 'https://u@mock.test', ''])(
    'is refused as %j',
    async (publicUrl) => {
      await expect(startMock({ publicUrl })).rejects.toThrow(
        `--public-url takes a scheme, a host and perhaps a port, such as https://mock.test, not "${publicUrl}".`,
      );
    },
  );
});
