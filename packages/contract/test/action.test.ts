import { describe, expect, test } from 'vitest';
import {
  type ActionDocument,
  actionsOf,
  resolveReference,
  routesOf,
  wirePath,
} from '../src/action.ts';

const vendorType = 'application/vnd.pingidentity.password.reset+json';

const notFound = { content: { 'application/json': {} } };

const document: ActionDocument = {
  paths: {
    '/password': {
      get: { operationId: 'readPassword', responses: { '204': { description: 'No Content.' } } },
    },
    '/password#password.reset': {
      put: {
        operationId: 'resetPassword',
        security: [{ accessToken: [], apiKey: [] }, {}],
        'x-retry': { class: 'proven' },
        'x-alias': { mediaType: 'application/vnd.pingidentity.password.reset' },
        requestBody: { content: { [vendorType]: {} } },
        responses: {
          '200': { content: { 'application/hal+json': {}, 'application/json': {} } },
          '404': { $ref: '#/components/responses/NotFound' },
        },
      },
      post: {
        operationId: 'recoverPassword',
        requestBody: { $ref: '#/components/requestBodies/Recovery' },
        responses: {},
      },
    },
  },
  components: {
    requestBodies: { Recovery: { content: { 'application/json': {} } } },
    responses: { NotFound: notFound },
    'a/b~c': { d: 1 },
  },
};

describe('actionsOf', () => {
  const [read, reset, recover, ...others] = actionsOf(document);

  test('lists the actions in document order', () => {
    const ids = [read, reset, recover].map((action) => action?.operationId);
    expect(ids).toEqual(['readPassword', 'resetPassword', 'recoverPassword']);
    expect(others).toEqual([]);
  });

  test('describes what selects an action and what it may answer', () => {
    expect(reset).toStrictEqual({
      operationId: 'resetPassword',
      method: 'PUT',
      path: '/password#password.reset',
      mediaType: vendorType,
      alias: 'application/vnd.pingidentity.password.reset',
      responses: {
        '200': ['application/hal+json', 'application/json'],
        '404': ['application/json'],
      },
      security: [['accessToken', 'apiKey'], []],
      retry: 'proven',
    });
  });

  test('leaves out the media type of an action without a body', () => {
    expect(read).toStrictEqual({
      operationId: 'readPassword',
      method: 'GET',
      path: '/password',
      responses: { '204': [] },
      security: [],
    });
  });

  test('follows a request body behind a reference', () => {
    expect(recover?.mediaType).toBe('application/json');
  });

  test('is empty for a document without paths', () => {
    expect(actionsOf({ paths: {} })).toEqual([]);
  });
});

describe('wirePath', () => {
  test.each([
    ['/password#password.reset', '/password'],
    ['/password', '/password'],
    ['/password#a#b', '/password'],
  ])('%s goes over the wire as %s', (path, expected) => {
    expect(wirePath(path)).toBe(expected);
  });
});

describe('resolveReference', () => {
  test('follows a reference to a component', () => {
    const $ref = '#/components/responses/NotFound';
    expect(resolveReference(document, { $ref })).toBe(notFound);
  });

  test('reads the escapes of a JSON pointer', () => {
    expect(resolveReference(document, { $ref: '#/components/a~1b~0c/d' })).toBe(1);
  });

  test('is undefined when the reference leads nowhere', () => {
    const $ref = '#/components/headers/RetryAfter/schema';
    expect(resolveReference(document, { $ref })).toBeUndefined();
  });

  test.each([
    ['an object without a reference', { description: 'OK.' }],
    ['a reference that is no text', { $ref: { type: 'string' } }],
    ['text', 'OK.'],
    ['null', null],
    ['undefined', undefined],
  ])('returns %s as it is', (_, node) => {
    expect(resolveReference(document, node)).toBe(node);
  });
});

describe('routesOf', () => {
  const action = { operationId: 'a', method: 'GET', path: '/a', responses: {}, security: [] };

  test('finds what a client needs by method and path', () => {
    expect(routesOf(actionsOf(document))).toStrictEqual({
      'GET /password': { operationId: 'readPassword' },
      'PUT /password#password.reset': {
        operationId: 'resetPassword',
        mediaType: vendorType,
      },
      'POST /password#password.reset': {
        operationId: 'recoverPassword',
        mediaType: 'application/json',
      },
    });
  });

  test('tells what may be repeated', () => {
    expect(routesOf([{ ...action, retry: 'safe' }])['GET /a']?.retry).toBe('safe');
    expect('retry' in (routesOf([{ ...action, retry: 'proven' }])['GET /a'] ?? {})).toBe(false);
  });

  test('tells which action may answer with a redirect', () => {
    const responses = { '200': [], '302': [] };
    expect(routesOf([{ ...action, responses }])['GET /a']?.redirects).toBe(true);
  });
});
