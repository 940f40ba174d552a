import { describe, expect, it } from 'vitest';
import type { Api } from '../../src/http/api.ts';
import { createRouteTable } from '../../src/http/route-table.ts';
import { apis } from './contract.ts';

const match = createRouteTable(apis);
const password = '/platform/v1/environments/e/users/u/password';
const vendor = 'application/vnd.pingidentity.password';

function select(method: string, path: string, contentType?: string) {
  const found = match(method, path, contentType);
  return found.kind === 'route' ? found.route.action.operationId : found.kind;
}

describe('route table', () => {
  it('tells actions of one method and path apart by media type', () => {
    expect(select('PUT', password, `${vendor}.reset+json`)).toBe('resetPassword');
    expect(select('PUT', password, `${vendor}.set+json`)).toBe('setPassword');
  });

  it('compares media types in any case and without parameters', () => {
    expect(select('PUT', password, `${vendor.toUpperCase()}.Set+JSON; charset=utf-8`)).toBe(
      'setPassword',
    );
  });

  it.each([
    ['POST', 'unlock', 'unlockPassword'],
    ['POST', 'unlock+json', 'unlockPassword'],
    ['POST', 'sendRecoveryCode', 'sendRecoveryCode'],
    ['POST', 'sendRecoveryCode+json', 'sendRecoveryCode'],
    ['POST', 'forceChange', 'forcePasswordChange'],
    ['POST', 'forceChange+json', 'forcePasswordChange'],
  ])('takes both spellings of a media type: %s %s', (method, action, operationId) => {
    expect(select(method, password, `${vendor}.${action}`)).toBe(operationId);
  });

  it('takes both spellings of an action of the flow', () => {
    const flow = '/auth/e/flows/f';
    const ids = ['', '+json'].map((end) =>
      select('POST', flow, `${vendor}.sendRecoveryCode${end}`),
    );
    expect(ids).toEqual(['sendFlowRecoveryCode', 'sendFlowRecoveryCode']);
  });

  it.each([
    `application/json, ${vendor}.set+json`,
    `${vendor}.set+json, application/json`,
    `application/json;charset=utf-8,${vendor}.set+json; charset=utf-8`,
  ])('goes by the type of the vendor in several Content-Type lines: %s', (lines) => {
    expect(select('PUT', password, lines)).toBe('setPassword');
  });

  it('lists each action once in a refusal', () => {
    const refusal = match('POST', '/auth/e/flows/f', 'text/plain');
    const types = refusal.kind === 'unlisted media type' ? refusal.mediaTypes : [];
    expect(types.filter((type) => type.includes('sendRecoveryCode'))).toEqual([
      `${vendor}.sendRecoveryCode+json`,
    ]);
  });

  it('needs no media type for the control API, which has one alone', () => {
    expect(select('POST', '/_mock/worlds')).toBe('createWorld');
    expect(select('PATCH', '/_mock/worlds/w')).toBe('updateWorld');
    expect(select('POST', '/_mock/worlds', 'text/plain')).toBe('unlisted media type');
  });

  it.each([
    undefined,
    '',
    'application/json',
    'application/json, text/plain',
    `${vendor}.sett+json`,
    `${vendor}.set`,
    '*/*',
    'application/*+json',
  ])('refuses the media type %s', (contentType) => {
    expect(match('PUT', password, contentType)).toEqual({
      kind: 'unlisted media type',
      template: '/platform/v1/environments/{environmentID}/users/{userID}/password',
      parameters: { environmentID: 'e', userID: 'u' },
      mediaTypes: ['reset', 'set', 'setValue', 'setGateway'].map(
        (name) => `${vendor}.${name}+json`,
      ),
      methods: [],
    });
  });

  it('ignores the media type of an action without a body', () => {
    expect(select('GET', password, 'text/plain')).toBe('readPassword');
  });

  it('lists the methods of a path', () => {
    expect(match('PATCH', password, undefined)).toMatchObject({
      kind: 'wrong method',
      allow: ['GET', 'HEAD', 'PUT', 'POST'],
    });
  });

  it.each([
    '',
    '/',
    '//',
    `${password}/`,
    `/${password}`,
    password.replace('/users', '//users'),
    '/platform/v1/nowhere',
    '/platform/v1/environments//users/u/password',
  ])('knows no path %s', (path) => {
    expect(match('GET', path, undefined)).toEqual({ kind: 'unknown path' });
  });

  it('gives identifiers in lower case, however they are written', () => {
    expect(
      match('GET', '/platform/v1/environments/AbC/users/DEF/password', undefined),
    ).toMatchObject({ parameters: { environmentID: 'abc', userID: 'def' } });
  });

  it('answers alike when it is asked again', () => {
    const ask = () => [
      select('PUT', password, `${vendor}.reset+json`),
      select('PUT', password, `${vendor}.set+json`),
      select('DELETE', password),
      select('GET', '/nowhere'),
    ];
    expect(ask()).toEqual(['resetPassword', 'setPassword', 'wrong method', 'unknown path']);
    expect(ask()).toEqual(ask());
  });

  it('decodes path parameters and keeps broken encoding', () => {
    expect(match('GET', '/auth/a%20b/flows/%zz', undefined)).toMatchObject({
      parameters: { environmentID: 'a b', flowID: '%zz' },
    });
  });

  it('prefers a literal segment to a parameter, and goes back when it leads nowhere', () => {
    const get = (operationId: string) => ({ get: { operationId, responses: {} } });
    const paths = { '/{a}/x': get('parameter'), '/b/y': get('literal'), '/b/{c}': get('deeper') };
    const document = { paths };
    const actions = Object.entries(paths).map(
      ([
        path,
        {
          get: { operationId },
        },
      ]) => ({
        operationId,
        path,
        method: 'GET',
        responses: {},
        security: [],
      }),
    );
    const table = createRouteTable([{ name: 't', prefix: '/t', document, actions } satisfies Api]);
    const operationId = (path: string) => {
      const found = table('GET', path, undefined);
      return found.kind === 'route' && found.route.action.operationId;
    };
    expect([operationId('/t/b/y'), operationId('/t/b/z'), operationId('/t/q/x')]).toEqual([
      'literal',
      'deeper',
      'parameter',
    ]);
  });

  it('refuses two actions that share method, path and media type', () => {
    const [api] = apis;
    expect(() => createRouteTable(api ? [api, api] : [])).toThrow(
      'authorize and authorize share method, path and media type.',
    );
  });
});
