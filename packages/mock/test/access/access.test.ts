import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createAccess } from '../../src/access/access.ts';
import type { AccessOptions } from '../../src/access/access-options.ts';

const control = '/_mock/worlds';

interface Case {
  readonly listensOn?: string;
  readonly url?: string;
  readonly options?: AccessOptions;
}

/** The status and the message that a request is refused with; nothing when it may pass. */
function refusal(headers: Record<string, string>, { listensOn, url, options }: Case = {}) {
  const { refuse } = createAccess(options ?? {}, listensOn ?? '127.0.0.1');
  const answer = refuse({ url: url ?? control, headers } as IncomingMessage);
  const { message = '' } = (answer?.value ?? {}) as { message?: string };
  return answer && [answer.status, message];
}

const status = (...parameters: Parameters<typeof refusal>) =>
  refusal(...parameters)?.[0] ?? 'taken';

const here = '127.0.0.1:4010';
const evil = 'evil.example:4010';

describe('a mock on this machine', () => {
  it.each([
    [{ host: here }, 'a program'],
    [{ host: '[::1]:4010' }, 'a program that writes the host in IPv6'],
    [{ host: here, origin: 'http://127.0.0.1:4020' }, 'a page of this machine'],
    [{ host: 'localhost:4010', origin: 'http://localhost:4010' }, 'the inspector'],
    [{ host: 'LOCALHOST.:4010', origin: 'http://app.localhost:5173' }, 'another page of it'],
  ])('takes %o of %s', (headers, _caller) => {
    expect(status(headers)).toBe('taken');
    expect(status(headers, { listensOn: '::1' })).toBe('taken');
  });

  it.each([
    [{ host: evil }, 'a name that leads here'],
    [{ host: evil, origin: `http://${evil}` }, 'a page of a name that leads here'],
    [{ host: evil, origin: 'http://127.0.0.1:4020' }, 'a name that leads here, for any origin'],
    [{ host: 'null', origin: 'null' }, 'a host and an origin that agree on nothing'],
    [{ host: '' }, 'no name'],
    [{ host: here, origin: 'https://evil.example' }, 'a page of another machine'],
    [{ host: here, origin: 'null' }, 'a page without an origin'],
    [{ host: here, origin: '' }, 'an empty origin'],
  ])('refuses %o, being %s', (headers, _caller) => {
    for (const listensOn of ['127.0.0.1', '::1', '127.0.0.53', 'localhost'])
      expect(status(headers, { listensOn })).toBe(403);
  });

  it('names the option that would allow a host or an origin', () => {
    expect(refusal({ host: evil })).toEqual([
      403,
      'The host name evil.example is not one of this mock. To allow it, start the mock with --allow-host evil.example.',
    ]);
    expect(refusal({ host: here, origin: 'https://evil.example' })).toEqual([
      403,
      'Pages of https://evil.example may not call the control API. To allow them, start the mock with --allow-origin https://evil.example.',
    ]);
  });

  it('covers the inspector and its files, and not the APIs of the vendor', () => {
    for (const url of ['/', '/?world=x', '/_inspector/main.js', '/_mock', '/_mock?a=b'])
      expect(status({ host: evil }, { url })).toBe(403);
    for (const url of ['/platform/v1/environments', '/auth/x/as/jwks', '/directory/api', '/_mocks'])
      expect(status({ host: evil }, { url })).toBe('taken');
  });
});

describe('a host that is allowed', () => {
  const options = { allowHosts: ['Mock.Test', '10.0.0.5', 'fd00::5'] };

  it('is taken in every spelling, its own pages too', () => {
    for (const host of ['mock.test', 'MOCK.test.:80', '10.0.0.5:4010', '[fd00::5]:4010'])
      expect(status({ host }, { options })).toBe('taken');
    const own = { host: 'mock.test:4010', origin: 'http://mock.test:4010' };
    expect(status(own, { options })).toBe('taken');
  });

  it('lets no page of another port or site in', () => {
    const host = 'mock.test:4010';
    for (const origin of ['http://mock.test:5000', 'http://127.0.0.1:5173', 'https://evil.example'])
      expect(status({ host, origin }, { options })).toBe(403);
  });
});

describe('an origin that is allowed', () => {
  const options = { allowOrigins: ['https://app.test', 'http://App.Test:5173/'] };

  it('may call by a known host', () => {
    expect(status({ host: here, origin: 'https://app.test' }, { options })).toBe('taken');
    expect(status({ host: here, origin: 'http://app.test:5173' }, { options })).toBe('taken');
  });

  it('does not make a host known', () => {
    expect(status({ host: evil, origin: 'https://app.test' }, { options })).toBe(403);
  });

  it('has a scheme and a port', () => {
    for (const origin of [
      'http://app.test',
      'https://app.test:8443',
      'https://app.test.evil.example',
    ])
      expect(status({ host: here, origin }, { options })).toBe(403);
  });
});

describe('a mock beyond this machine', () => {
  const listensOn = '0.0.0.0';

  it('is called by programs under any name', () => {
    for (const host of [evil, '10.0.0.5:4010', here])
      expect(status({ host }, { listensOn })).toBe('taken');
  });

  it('is called by pages of an allowed origin or host, and of this machine on this machine', () => {
    const allowed = { options: { allowOrigins: ['https://app.test'] }, listensOn };
    expect(status({ host: 'build-7:4010', origin: 'https://app.test' }, allowed)).toBe('taken');
    const own = { host: 'build-7:4010', origin: 'http://build-7:4010' };
    expect(status(own, { options: { allowHosts: ['build-7'] }, listensOn })).toBe('taken');
    expect(status({ host: here, origin: 'http://localhost:5173' }, { listensOn })).toBe('taken');
  });

  it('is called by no other page', () => {
    expect(status({ host: evil, origin: `http://${evil}` }, { listensOn })).toBe(403);
    expect(status({ host: 'build-7:4010', origin: 'http://localhost:5173' }, { listensOn })).toBe(
      403,
    );
    expect(status({ host: here, origin: 'https://evil.example' }, { listensOn })).toBe(403);
  });

  it('knows the address that it was told to listen on', () => {
    const own = { host: '192.168.1.5:4010', origin: 'http://192.168.1.5:4010' };
    expect(status(own, { listensOn: '192.168.1.5' })).toBe('taken');
  });
});

describe('an option that cannot be read', () => {
  it.each(['https://mock.test', 'mock.test/path', 'a b', 'user@mock.test', ''])(
    'is refused as a host: %j',
    (name) => {
      expect(() => createAccess({ allowHosts: [name] }, '127.0.0.1')).toThrow(
        `--allow-host takes a host name such as mock.test, not "${name}".`,
      );
    },
  );

  it.each(['app.test', 'https://app.test/path', 'https://user@app.test', 'null', '*', ''])(
    'is refused as an origin: %j',
    (origin) => {
      expect(() => createAccess({ allowOrigins: [origin] }, '127.0.0.1')).toThrow(
        `--allow-origin takes a scheme, a host and perhaps a port, such as https://app.test, not "${origin}".`,
      );
    },
  );
});
