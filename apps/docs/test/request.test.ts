import type { Action } from '@ping-password/contract';
import { describe, expect, it } from 'vitest';
import type { Api } from '../src/contract.ts';
import { requestsOf, urlOf } from '../src/request.ts';
import { petApi, withOperation } from './example-api.ts';

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
      },
    ]);
  });

  it('calls an answer without a named schema data', () => {
    expect(requests(petApi, 'listPets')[0]?.answer).toBe('Data');
  });

  it('sends no credentials where the action goes without', () => {
    const api = withOperation('/pets', 'get', { security: [{ token: [] }, {}] });
    expect(requests(api, 'listPets')[0]?.credentials).toBe('none');
    expect(requests(petApi, 'listPets')[0]?.credentials).toBe('none');
  });

  it('refuses a security scheme that no sample can show', () => {
    const api = withOperation('/pets', 'get', { security: [{ certificate: [] }] });
    expect(() => requests(api, 'listPets')).toThrow(
      new Error('listPets: no sample can show the security scheme certificate.'),
    );
  });
});

describe('urlOf', () => {
  const url = (api: Api, operationId: string) =>
    requests(api, operationId).map((request) => urlOf(api, request))[0];

  it('is below the API on the mock, without the fragment, with encoded values', () => {
    expect(url(petApi, 'feedPet')).toBe('http://127.0.0.1:4010/platform/v1/pets/a%20b');
  });

  it('carries the query', () => {
    expect(url(petApi, 'listPets')).toBe('http://127.0.0.1:4010/platform/v1/pets?page=2');
  });

  it('refuses a path parameter without an example', () => {
    const api = withOperation('/pets/{id}#pet.free', 'put', { parameters: [] });
    expect(() => url(api, 'freePet')).toThrow(new Error('freePet: id has no example.'));
  });
});
