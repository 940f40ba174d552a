import { describe, expect, test } from 'vitest';
import { problemsOf, resetPassword, rootOf } from '../lint-files.ts';

const operation = { $ref: 'operations/resetPassword.yaml' };
const readPassword = { operationId: 'readPassword', responses: {} };
const query = { name: 'force', in: 'query' };

const problemsOfPath = (path: string, replaced: object = resetPassword) =>
  problemsOf('action-fragment', {
    'openapi.yaml': rootOf({ [path]: { put: operation } }),
    'operations/resetPassword.yaml': replaced,
  });

describe('action-fragment', () => {
  test('a fragment that is the action of the media type is good', async () => {
    expect(await problemsOf('action-fragment')).toEqual([]);
  });

  test('a path without a fragment is good when the operation has no body', async () => {
    expect(await problemsOfPath('/password', readPassword)).toEqual([]);
  });

  test('a path without a fragment is good when the media type is not of the vendor', async () => {
    const json = { ...readPassword, requestBody: { content: { 'application/json': {} } } };
    expect(await problemsOfPath('/password', json)).toEqual([]);
  });

  test('a vendor media type needs a fragment', async () => {
    expect(await problemsOfPath('/password')).toEqual([
      'openapi.yaml#/paths/~1password/put: The fragment `(none)` must equal the action of the media type, `password.reset`.',
    ]);
  });

  test('a fragment needs a vendor media type', async () => {
    expect(await problemsOfPath('/password#password.reset', readPassword)).toEqual([
      'openapi.yaml#/paths/~1password#password.reset/put: The fragment `password.reset` must equal the action of the media type, `(none)`.',
    ]);
  });

  test('a fragment must not name another action', async () => {
    expect(await problemsOfPath('/password#password.set')).toEqual([
      'openapi.yaml#/paths/~1password#password.set/put: The fragment `password.set` must equal the action of the media type, `password.reset`.',
    ]);
  });

  test('an alias is another spelling of the media type', async () => {
    const of = (mediaType: string) =>
      problemsOfPath('/password#password.reset', { ...resetPassword, 'x-alias': { mediaType } });
    const message = (alias: string) =>
      `openapi.yaml#/paths/~1password#password.reset/put: The alias must be another spelling of \`application/vnd.pingidentity.password.reset+json\`, not \`${alias}\`.`;
    expect(await of('application/vnd.pingidentity.password.reset')).toEqual([]);
    for (const alias of [
      'application/vnd.pingidentity.password.reset+json',
      'application/vnd.pingidentity.password.set',
      'application/json',
    ])
      expect(await of(alias)).toEqual([message(alias)]);
  });

  test('a request body in a file of its own is followed', async () => {
    const problems = await problemsOf('action-fragment', {
      'operations/resetPassword.yaml': { requestBody: { $ref: '../body.yaml' } },
      'body.yaml': { content: { 'application/vnd.pingidentity.password.set+json': {} } },
    });
    expect(problems).toEqual([
      'openapi.yaml#/paths/~1password#password.reset/put: The fragment `password.reset` must equal the action of the media type, `password.set`.',
    ]);
  });

  test('a path with a fragment has no query parameters, be they inline or in a file', async () => {
    const message =
      'openapi.yaml#/paths/~1password#password.reset/put: A path with a fragment must not have query parameters.';
    const inline = { ...resetPassword, parameters: [query] };
    expect(await problemsOfPath('/password#password.reset', inline)).toEqual([message]);
    const problems = await problemsOf('action-fragment', {
      'operations/resetPassword.yaml': {
        ...resetPassword,
        parameters: [{ $ref: '../force.yaml' }],
      },
      'force.yaml': query,
    });
    expect(problems).toEqual([message]);
  });

  test('a path with a fragment may have parameters of other kinds', async () => {
    const header = { ...resetPassword, parameters: [{ name: 'Accept-Language', in: 'header' }] };
    expect(await problemsOfPath('/password#password.reset', header)).toEqual([]);
  });

  test('a path without a fragment may have query parameters', async () => {
    expect(await problemsOfPath('/password', { ...readPassword, parameters: [query] })).toEqual([]);
  });

  test('a reference to a missing operation file is left to no-unresolved-refs', async () => {
    const paths = { '/password#password.reset': { put: { $ref: 'operations/missing.yaml' } } };
    expect(await problemsOf('action-fragment', { 'openapi.yaml': rootOf(paths) })).toEqual([]);
  });
});
