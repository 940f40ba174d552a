import { describe, expect, it } from 'vitest';
import { hostNameOf, isHostHeader, isLoopback, listenerName } from '../../src/access/host-name.ts';

describe('isLoopback', () => {
  it.each([
    '127.0.0.1',
    '127.0.0.1:4010',
    '127.1.2.3',
    '127.1',
    '0x7f.1',
    '[::1]:4010',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    'localhost',
    'LocalHost:4010',
    'localhost.',
    'app.localhost',
    'App.LOCALHOST.:4010',
    'http://localhost:5173',
  ])('takes %s for this machine', (address) => {
    expect(isLoopback(hostNameOf(address))).toBe(true);
  });

  it.each([
    'evil.example',
    'evil.example:4010',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'notlocalhost',
    '128.0.0.1',
    '0.0.0.0',
    '[::2]',
    '[::ffff:10.0.0.1]',
    'null',
    '',
  ])('does not take %s for this machine', (address) => {
    expect(isLoopback(hostNameOf(address))).toBe(false);
  });

  it.each(['::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', '127.0.0.53', 'LOCALHOST'])(
    'knows %s as an address to listen on',
    (address) => {
      expect(isLoopback(listenerName(address))).toBe(true);
    },
  );
});

describe('isHostHeader', () => {
  it.each(['a.example', 'a.example:80', 'a.example:', '[::1]:80', '', 'a_b', '%41.example'])(
    'takes %j',
    (value) => {
      expect(isHostHeader(value)).toBe(true);
    },
  );

  it.each(['a b', 'a.example/path', 'user@a.example', 'a:b', 'a.example, b.example', '[::1', '?'])(
    'does not take %j',
    (value) => {
      expect(isHostHeader(value)).toBe(false);
    },
  );
});
