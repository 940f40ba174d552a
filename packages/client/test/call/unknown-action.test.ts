import { actions } from '@ping-password/contract/platform';
import { describe, expect, it } from 'vitest';
import { continueFlow } from '../../src/flow.ts';
import { createAuthClient, createDirectoryClient, createPlatformClient } from '../../src/index.ts';
import { ids, password, path, recordingFetch } from './recording-fetch.ts';

type AnyCall = (path: string, options?: object) => Promise<unknown>;

/** A client as JavaScript sees it, and what it has sent. */
function untyped() {
  const { fetch, requests } = recordingFetch('{}');
  const client: object = createPlatformClient({ region: 'EU', fetch });
  return { client, requests, calls: client as Readonly<Record<string, AnyCall>> };
}

const options = { params: { path }, body: { newPassword: 'n' } };

describe('an action that the contract does not have', () => {
  it('is refused with those that its path has', async () => {
    const { calls, requests } = untyped();
    const refusal = new TypeError(
      `There is no such action. Write ${[
        'GET',
        'PUT #password.reset',
        'PUT #password.set',
        'PUT #password.setValue',
        'PUT #password.setGateway',
        'POST #password.check',
        'POST #password.unlock',
        'POST #password.forceChange',
        'POST #password.sendRecoveryCode',
        'POST #password.recover',
      ]
        .map((action) => action.replace(/ |$/, ` ${password}`))
        .join(' or ')}.`,
    );
    for (const wrong of [`${password}#password.rest`, password, `${password}#`])
      await expect(calls['PUT']?.(wrong, options)).rejects.toThrow(refusal);
    await expect(calls['DELETE']?.(password, options)).rejects.toThrow(refusal);
    expect(requests).toEqual([]);
  });

  it.each([
    ['a path that is filled in', 'GET', `/environments/${ids.environmentID}/users`],
    ['a path of another API', 'POST', '/directory/users/password-lost'],
    ['the name of a property', 'GET', '__proto__'],
    ['no path', 'GET', undefined],
  ])('is refused: %s', async (_title, method, wrong) => {
    const { calls, requests } = untyped();
    const call = calls[method]?.(wrong as string, options);
    await expect(call).rejects.toThrow(
      new TypeError('There is no such action. Write its path, not filled in.'),
    );
    expect(requests).toEqual([]);
  });

  it('cannot be called by other methods of openapi-fetch', () => {
    const names = Object.keys(untyped().client).filter((name) => !Object.hasOwn(actions, name));
    expect(names.sort()).toEqual(['DELETE', 'GET', 'PATCH', 'POST', 'PUT', 'eject', 'use']);
  });

  it('of a flow is refused although its status takes it', async () => {
    const { fetch, requests } = recordingFetch(
      JSON.stringify({ id: ids.flowID, status: 'PROFILE_DATA_REQUIRED' }),
    );
    const step = await continueFlow(createAuthClient({ region: 'EU', fetch }), ids);
    const act = (step as unknown as { do: AnyCall }).do;
    await expect(act('user.update', { nickname: 'u' })).rejects.toThrow(TypeError);
    expect(requests).toHaveLength(1);
  });
});

describe('a member of the body that is undefined', () => {
  const refusal = (name: string) => new TypeError(`The body has ${name} undefined. Leave it out.`);

  it('is refused, since a change by the user would become one by an administrator', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const platform = createPlatformClient({ region: 'EU', fetch });
    const body = { currentPassword: undefined, newPassword: 'n' } as unknown as {
      newPassword: string;
    };
    const call = platform.PUT(`${password}#password.reset`, { params: { path }, body });
    await expect(call).rejects.toThrow(refusal('currentPassword'));
    expect(requests).toEqual([]);
  });

  it('is refused in a form, which would hold the word', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const body = { grant_type: 'client_credentials', client_id: 'c', client_secret: undefined };
    const call = createAuthClient({ region: 'EU', fetch }).POST('/{environmentID}/as/token', {
      params: { path: { environmentID: ids.environmentID } },
      body: body as never,
    });
    await expect(call).rejects.toThrow(refusal('client_secret'));
    expect(requests).toEqual([]);
  });

  it('is refused deep inside, and an optional one too', async () => {
    const { fetch, requests } = recordingFetch('{}');
    const platform = createPlatformClient({ region: 'EU', fetch });
    const set = (body: object) =>
      platform.PUT(`${password}#password.set`, { params: { path }, body: body as never });
    await expect(set({ value: 'v', forceChange: undefined })).rejects.toThrow(
      refusal('forceChange'),
    );
    await expect(set({ external: { gateway: { id: undefined } } })).rejects.toThrow(refusal('id'));
    expect(requests).toEqual([]);
  });

  it('is fine in the query, where it is left out', async () => {
    const { fetch, requests } = recordingFetch('{"link":"l"}');
    const directory = createDirectoryClient({ region: 'EU', fetch });
    const query = { filter: undefined, count: '5' };
    await directory.GET('/directory/user', { params: { query: query as never } });
    expect(requests[0]?.url).toBe('https://directory-api.pingone.eu/api/directory/user?count=5');
  });
});
