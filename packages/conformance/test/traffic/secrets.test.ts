import { addressWithoutSecrets, headerWithoutSecrets } from '@ping-password/traffic/src/secrets.ts';
import { describe, expect, it } from 'vitest';

const madeUp = 'made-up-made-up-made-up-made-up-made-up-made-up';

describe('a recorded header', () => {
  it.each([
    ['cookie', 'a=one; b=two', 'a=made-up; b=made-up'],
    ['cookie', 'a=one=1;b=two', 'a=made-up; b=made-up'],
    ['cookie', 'one', 'made-up'],
    ['set-cookie', 'ST=one; Path=/; SameSite=Lax', 'ST=made-up; Path=/; SameSite=Lax'],
    ['set-cookie', 'one; Path=/', 'made-up; Path=/'],
    ['authorization', 'Bearer one.two', 'Bearer made-up'],
    ['authorization', 'one.two', 'made-up'],
    ['authorization', 'api-key one', 'made-up'],
    ['authorization', ' one', 'made-up'],
    ['proxy-authorization', 'Basic one', 'Basic made-up'],
    [
      'location',
      'http://127.0.0.1:4020/#code=one&id_token=two&state=three',
      `http://127.0.0.1:4020/#code=${madeUp}&id_token=${madeUp}&state=three`,
    ],
    ['referer', '/callback?code=one&state=a?b', `/callback?code=${madeUp}&state=a%3Fb`],
    ['accept', 'text/html?code=one', 'text/html?code=one'],
  ])('%s: %s has no secret', (name, value, expected) => {
    expect(headerWithoutSecrets(name, value)).toBe(expected);
  });
});

describe('a recorded address', () => {
  it.each([
    ['/users?filter=x', '/users?filter=x'],
    ['/users', '/users'],
    ['/password#password.check', '/password#password.check'],
    ['/a?state=1?code=2&token=one', `/a?state=1%3Fcode%3D2&token=${madeUp}`],
    ['/a?code=one#id_token=two', `/a?code=${madeUp}#id_token=${madeUp}`],
    ['/a#/next?code=one', `/a#/next?code=${madeUp}`],
    ['/as/signoff?id_token_hint=one', `/as/signoff?id_token_hint=${madeUp}`],
    ['/as/authorize?login_hint_token=one', `/as/authorize?login_hint_token=${madeUp}`],
    ['/as/authorize?request=one', `/as/authorize?request=${madeUp}`],
    ['/as/token?client_assertion=one', `/as/token?client_assertion=${madeUp}`],
  ])('%s has no secret', (address, expected) => {
    expect(addressWithoutSecrets(address)).toBe(expected);
  });
});
