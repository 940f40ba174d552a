import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../sandbox/test/http/contract.ts';
import { isAuthenticated } from '../../src/examples/security.ts';

const bearer = routeOf('platform', 'readPassword');
const basic = routeOf('directory', 'resetPassword');
const flow = routeOf('auth', 'readFlow');
const encode = (text: string) => Buffer.from(text).toString('base64');

describe('credentials', () => {
  it.each(['Bearer abc.def-ghi_jkl~/+=', 'bearer x'])(
    'accepts %s where a bearer token is due',
    (authorization) => {
      expect(isAuthenticated(bearer, { authorization })).toBe(true);
    },
  );

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Bearer a b', 'Basic eDp5', 'x'])(
    'refuses %s where a bearer token is due',
    (authorization) => {
      expect(isAuthenticated(bearer, authorization === undefined ? {} : { authorization })).toBe(
        false,
      );
    },
  );

  it('accepts a user name and a password where Basic is due', () => {
    expect(
      isAuthenticated(basic, { authorization: `Basic ${encode('client:key:with:colons')}` }),
    ).toBe(true);
  });

  it.each([
    'Basic',
    'Basic !',
    `Basic ${encode('client')}`,
    `Basic ${encode(':key')}`,
    `Basic ${encode('client:')}`,
    'Bearer x',
  ])('refuses %s where Basic is due', (authorization) => {
    expect(isAuthenticated(basic, { authorization })).toBe(false);
  });

  it('takes a flow with its cookie and without', () => {
    expect(isAuthenticated(flow, { cookie: 'other=1; ST=abc' })).toBe(true);
    expect(isAuthenticated(flow, {})).toBe(true);
  });

  it('needs the cookie where there is no alternative', () => {
    const cookieOnly = { ...flow, action: { ...flow.action, security: [['flowCookie']] } };
    expect(isAuthenticated(cookieOnly, { cookie: 'other=1; ST=abc' })).toBe(true);
    expect(isAuthenticated(cookieOnly, { cookie: 'other=ST' })).toBe(false);
  });
});
