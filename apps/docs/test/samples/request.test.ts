import type { Action } from '@ping-password/contract';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../src/contract.ts';
import { httpCall } from '../../src/samples/http-call.ts';
import { requestsOf } from '../../src/samples/request.ts';
import { petApi, withOperation } from '../example-api.ts';

function actionOf({ actions }: Api, operationId: string): Action {
  const action = actions.find((candidate) => candidate.operationId === operationId);
  if (!action) throw new Error(`There is no ${operationId}.`);
  return action;
}

const requests = (api: Api, operationId: string) => requestsOf(api, actionOf(api, operationId));

describe('requestsOf', () => {
  it('makes one request of each example', () => {
    const action = actionOf(petApi, 'feedPet');
    const common = {
      action,
      path: { id: 'a b' },
      query: {},
      credentials: 'bearer',
      answer: 'Pet',
      stream: false,
    };
    expect(requestsOf(petApi, action)).toEqual([
      { ...common, example: 'some', body: { amount: 2, kinds: ['hay', null], note: {} } },
      { ...common, example: 'quoted', body: { 'full name': "it's $HOME" } },
    ]);
  });

  it('makes one request without a body where there is no example', () => {
    expect(requests(petApi, 'freePet')).toEqual([
      {
        action: actionOf(petApi, 'freePet'),
        path: { id: 'a b' },
        query: {},
        credentials: 'basic',
        stream: false,
      },
    ]);
  });

  it('tells an answer that goes on until the caller hangs up', () => {
    const responses = { 200: { content: { 'text/event-stream': {} } } };
    const api = withOperation('/pets', 'get', { responses });
    expect(requests(api, 'listPets')[0]?.stream).toBe(true);
    expect(requests(petApi, 'listPets')[0]?.stream).toBe(false);
  });

  it('calls an answer without a named schema data', () => {
    expect(requests(petApi, 'listPets')[0]?.answer).toBe('Data');
  });

  it('sends no credentials where the action goes without', () => {
    const api = withOperation('/pets', 'get', { security: [{ token: [] }, {}] });
    expect(requests(api, 'listPets')[0]?.credentials).toBe('none');
    expect(requests(petApi, 'listPets')[0]?.credentials).toBe('none');
  });

  it('names the cookie that says who calls', () => {
    const api = withOperation('/pets', 'get', { security: [{ session: [] }] });
    expect(requests(api, 'listPets')[0]).toMatchObject({ credentials: 'none', cookie: 'SID' });
  });

  it.each([
    ['leaves out an optional body that is empty', false, { a: {} }, [undefined]],
    ['keeps a required body that is empty', true, { a: {} }, [{}]],
    ['keeps an empty body beside others', false, { a: {}, b: { c: 1 } }, [{}, { c: 1 }]],
  ])('%s', (_title, required, bodies, expected) => {
    const examples = Object.fromEntries(
      Object.entries(bodies).map(([key, value]) => [key, { value }]),
    );
    const requestBody = { required, content: { 'application/vnd.pet.free+json': { examples } } };
    const api = withOperation('/pets/{id}#pet.free', 'put', { requestBody });
    expect(requests(api, 'freePet').map(({ body }) => body)).toEqual(expected);
  });

  it('leaves out an optional parameter without an example', () => {
    const parameters = [
      { name: 'sort', in: 'query' },
      { name: 'page', in: 'query', example: 0 },
    ];
    const api = withOperation('/pets', 'get', { parameters });
    expect(requests(api, 'listPets')[0]?.query).toEqual({ page: 0 });
  });

  it('refuses a required parameter without an example', () => {
    const parameters = [{ name: 'owner', in: 'query', required: true }];
    const api = withOperation('/pets', 'get', { parameters });
    expect(() => requests(api, 'listPets')).toThrow(new Error('listPets: owner has no example.'));
  });

  it('refuses a security scheme that no sample can show', () => {
    const api = withOperation('/pets', 'get', { security: [{ certificate: [] }] });
    expect(() => requests(api, 'listPets')).toThrow(
      new Error('listPets: no sample can show the security scheme certificate.'),
    );
  });
});

describe('the URL of a request', () => {
  const url = (api: Api, operationId: string) =>
    requests(api, operationId).map((request) => httpCall(api, request).url)[0];

  it('is below the API on the mock, without the fragment, with encoded values', () => {
    expect(url(petApi, 'feedPet')).toBe('http://127.0.0.1:4010/platform/v1/pets/a%20b');
  });

  it('carries the query', () => {
    expect(url(petApi, 'listPets')).toBe('http://127.0.0.1:4010/platform/v1/pets?page=2');
  });

  it('refuses a placeholder without a parameter', () => {
    const api = withOperation('/pets/{id}#pet.free', 'put', { parameters: [] });
    expect(() => url(api, 'freePet')).toThrow(new Error('freePet: id has no example.'));
  });
});
