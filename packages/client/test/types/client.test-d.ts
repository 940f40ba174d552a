import type { components } from '@ping-password/contract/platform';
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
    notFound: '',
    invalidInput: '',
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

describe('the error of a result', () => {
  it('has details and code whatever its status, with known values, open to others', async () => {
    const { error } = await platform.readPassword(params);
    if (!error) return;
    expectTypeOf(error.details).toEqualTypeOf<components['schemas']['ErrorDetail'][] | undefined>();
    expectTypeOf<'INVALID_DATA'>().toExtend<typeof error.code>();
    expectTypeOf<'BRAND_NEW'>().toExtend<typeof error.code>();
    // @ts-expect-error a code is a text
    error.code satisfies number | undefined;
  });

  it('is that of the status once it is known', async () => {
    const { error, status } = await auth.readFlow({ path: { environmentID: 'e', flowID: 'f' } });
    // @ts-expect-error the body of a gateway may have no code
    if (status === 502) error.code satisfies string;
    if (status === 404) error.code satisfies string;
    // @ts-expect-error the contract documents no such status
    if (status === 418) error satisfies undefined;
  });

  it('has the members of the form and of OAuth', async () => {
    const path = { environmentID: 'e' };
    const body = { grant_type: 'client_credentials', client_id: 'c', client_secret: 's' } as const;
    const { error } = await auth.issueToken({ path, body });
    expectTypeOf<'invalid_client'>().toExtend<NonNullable<typeof error>['error']>();
  });
});

describe('a client of one environment', () => {
  const one = createPlatformClient({ region: 'NA', environmentID: 'e' });

  it('needs none in a call, and takes another', () => {
    one.readUser({ path: { userID: 'u' } });
    one.readUser({ path: { environmentID: 'other', userID: 'u' } });
    one.GET(password, { params: { path: { userID: 'u' } } });
    one.listUsers();
    one.listUsers({ query: { limit: 1 } });
    one.GET('/environments/{environmentID}/users');
    // @ts-expect-error userID is missing
    one.readUser({ path: {} });
  });

  it('is none when the environment may be undefined', () => {
    const environmentID = ['e'].find(Boolean);
    // @ts-expect-error environmentID may be missing
    createPlatformClient({ region: 'NA', environmentID }).readUser({ path: { userID: 'u' } });
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
