import { describe, expectTypeOf, it } from 'vitest';
import { createControlClient } from '../../src/control.ts';
import {
  type ApiError,
  createAuthClient,
  createDirectoryClient,
  createPlatformClient,
  type Outcome,
  outcomeOf,
  unwrap,
} from '../../src/index.ts';

const platform = createPlatformClient({ region: 'NA' });
const auth = createAuthClient({ region: 'NA' });
const directory = createDirectoryClient({ region: 'NA' });
const control = createControlClient({ baseUrl: 'http://127.0.0.1:4010/_mock' });
const params = { path: { environmentID: 'e', userID: 'u' } };
const password = '/environments/{environmentID}/users/{userID}/password';

describe('a call compiles', () => {
  it('with either form of a reset', () => {
    platform.PUT(`${password}#password.reset`, {
      params,
      body: { currentPassword: 'a', newPassword: 'b' },
    });
    platform.PUT(`${password}#password.reset`, { params, body: { newPassword: 'b' } });
  });

  it('and tells the state with its known values, open to others', async () => {
    const state = unwrap(await platform.GET(password, { params }));
    expectTypeOf(state.status).toEqualTypeOf<
      | 'OK'
      | 'NO_PASSWORD'
      | 'PASSWORD_EXPIRED'
      | 'PASSWORD_LOCKED_OUT'
      | 'MUST_CHANGE_PASSWORD'
      | 'EXTERNAL'
      | (string & {})
    >();
    const { link } = unwrap(
      await directory.POST('/directory/users/password-lost', { body: { email: 'a' } }),
    );
    expectTypeOf(link).toBeString();
  });
});

describe('a call does not compile', () => {
  it('with the body of another fragment', () => {
    // @ts-expect-error value belongs to password.set
    platform.PUT(`${password}#password.reset`, { params, body: { value: 'x' } });
    // @ts-expect-error newPassword belongs to password.reset
    platform.PUT(`${password}#password.set`, { params, body: { newPassword: 'x' } });
  });

  it('with a member too many', () => {
    // @ts-expect-error forced is no member
    platform.PUT(`${password}#password.set`, { params, body: { value: 'x', forced: true } });
  });

  it('with the old password and the token together', () => {
    const both = { id: 'u', newPassword: 'n', oldPassword: 'o', confirmationToken: 't' };
    // @ts-expect-error one proof at most
    directory.POST('/directory/users/password-reset', { body: both });
  });

  it('with an unknown path, an unknown fragment, or a fragment of another method', () => {
    // @ts-expect-error no such path
    platform.GET('/environments/{environmentID}/users/{userID}/passwords', { params });
    // @ts-expect-error no such fragment
    platform.PUT(`${password}#password.change`, { params, body: { newPassword: 'x' } });
    // @ts-expect-error password.reset is a PUT
    platform.POST(`${password}#password.reset`, { params, body: { newPassword: 'x' } });
  });

  it('with the method alone where a fragment selects the action', () => {
    // @ts-expect-error PUT needs a fragment
    platform.PUT(password, { params, body: { newPassword: 'x' } });
  });

  it('without a path parameter or without a body', () => {
    // @ts-expect-error userID is missing
    platform.GET(password, { params: { path: { environmentID: 'e' } } });
    // @ts-expect-error params are missing
    auth.GET('/{environmentID}/flows/{flowID}');
    // @ts-expect-error the body is missing
    directory.POST('/directory/users/password-lost');
  });

  it('for a stream, which would never end', () => {
    // @ts-expect-error events are left to an EventSource
    control.GET('/worlds/{environmentID}/events', { params });
  });

  it('for a region that the API does not have, for no host, or for two', () => {
    // @ts-expect-error the Directory has no Canada
    createDirectoryClient({ region: 'CA' });
    // @ts-expect-error neither region nor baseUrl
    createPlatformClient({});
    // @ts-expect-error region and baseUrl
    createPlatformClient({ region: 'NA', baseUrl: 'http://127.0.0.1' });
    // @ts-expect-error the control API has no regions
    createControlClient({ region: 'NA' });
    // @ts-expect-error only Auth has custom domains
    createPlatformClient({ customDomain: 'api.example.com' });
    // @ts-expect-error region and custom domain
    createAuthClient({ region: 'NA', customDomain: 'auth.example.com' });
  });
});

describe('an outcome', () => {
  const sentences: Record<Outcome, string> = {
    wrongPassword: '',
    policy: '',
    locked: '',
    tooYoung: '',
    codeWrong: '',
    codeDead: '',
    flowExpired: '',
    notAllowed: '',
    rateLimited: '',
    tryLater: '',
    aborted: '',
    unexpected: '',
  };

  it('is one of a closed set', () => {
    expectTypeOf(outcomeOf).returns.toEqualTypeOf<keyof typeof sentences>();
  });

  it('left out of a switch is an error', () => {
    const isPassword = (outcome: Outcome) => {
      switch (outcome) {
        case 'wrongPassword':
        case 'policy':
        case 'locked':
        case 'tooYoung':
          return true;
        default:
          // @ts-expect-error the outcomes of codes and others are left
          outcome satisfies never;
          return false;
      }
    };
    expectTypeOf(isPassword).returns.toBeBoolean();
  });
});

describe('an ApiError', () => {
  it('tells the known codes, open to others', () => {
    expectTypeOf<'INVALID_DATA' | 'invalid_grant'>().toExtend<ApiError['code']>();
    expectTypeOf<'BRAND_NEW'>().toExtend<ApiError['code']>();
    expectTypeOf<ApiError['retryAfter']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<'history'>().toExtend<ApiError['requirements'][number]['requirement']>();
  });
});
