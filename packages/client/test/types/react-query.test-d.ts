import type { paths } from '@ping-password/contract/platform';
import type { Client } from 'openapi-fetch';
import createQueries from 'openapi-react-query';
import { describe, expectTypeOf, it } from 'vitest';
import { createPlatformClient } from '../../src/index.ts';

const platform = createPlatformClient({ region: 'EU' });
const queries = createQueries(platform as unknown as Client<paths>);
const password = '/environments/{environmentID}/users/{userID}/password';
const params = { path: { environmentID: 'e', userID: 'u' } };

describe('openapi-react-query on a client', () => {
  it('ties the body and the data to the fragment', () => {
    const { mutate, data } = queries.useMutation('put', `${password}#password.reset`);
    mutate({ params, body: { currentPassword: 'a', newPassword: 'b' } });
    // @ts-expect-error value belongs to password.set
    mutate({ params, body: { value: 'b' } });
    expectTypeOf(data?.lastChangedAt).toEqualTypeOf<string | undefined>();
  });

  it('knows the paths, fragments included', () => {
    queries.useQuery('get', password, { params });
    // @ts-expect-error the path parameters are missing
    queries.useQuery('get', password);
    // @ts-expect-error no such fragment
    queries.useMutation('put', `${password}#password.change`);
    // @ts-expect-error password.check is a POST
    queries.useMutation('put', `${password}#password.check`);
  });

  it('loses what the cast gives up', () => {
    queries.useQuery('get', password, { params, forced: true });
    const { data } = queries.useQuery('get', password, { params });
    // @ts-expect-error the open value is an object to openapi-fetch
    data?.status satisfies string | undefined;
  });
});
