import { type Api, apiOf, type Sources } from '../src/contract.ts';
import { samplesOf } from '../src/samples/samples.ts';

/** Sources as in the specs: with an address and without, and with what Markdown would take as its own. */
export const sources: Sources = {
  A: { title: 'Update [Password]', url: 'https://vendor.example/update' },
  B: { title: 'An older copy' },
};

const id = { name: 'id', in: 'path', required: true, example: 'a b' };
const page = { name: 'page', in: 'query', example: 2 };

/** A small API with every form that the documentation knows. */
export const petApi: Api = apiOf('platform', {
  info: { title: 'Pets, all of them', version: '1' },
  servers: [{ url: 'https://api.example.{tld}/v1' }],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        summary: 'List pets',
        tags: ['House pets'],
        'x-evidence': { level: 'public', sources: ['A'] },
        parameters: [page],
        responses: { 200: { content: { 'application/json': { schema: { type: 'array' } } } } },
      },
    },
    '/pets/{id}#pet.feed': {
      put: {
        operationId: 'feedPet',
        summary: 'Feed a pet',
        description: 'Feeds it.',
        tags: ['House pets'],
        'x-evidence': { level: 'page', sources: ['A', 'B'] },
        security: [{ token: [] }],
        parameters: [{ $ref: '#/components/parameters/id' }],
        requestBody: {
          content: {
            'application/vnd.pet.feed+json': {
              examples: {
                some: { $ref: '#/components/examples/some' },
                quoted: { value: { 'full name': "it's $HOME" } },
              },
            },
          },
        },
        responses: { 200: { $ref: '#/components/responses/Pet' } },
      },
    },
    '/pets/{id}#pet.free': {
      put: {
        operationId: 'freePet',
        summary: 'Free a pet',
        tags: ['House pets'],
        security: [{ account: [] }],
        parameters: [{ $ref: '#/components/parameters/id' }],
        requestBody: { content: { 'application/vnd.pet.free+json': {} } },
        responses: { 204: {} },
      },
    },
  },
  components: {
    parameters: { id },
    examples: { some: { value: { amount: 2, kinds: ['hay', null], note: {} } } },
    responses: {
      Pet: {
        description: 'The pet.',
        'x-evidence': { level: 'inferred', sources: ['B'], note: 'Deduced from the name.' },
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
      },
    },
    schemas: {
      Pet: {
        type: 'object',
        properties: { name: { 'x-evidence': { level: 'public', sources: ['A'] }, type: 'string' } },
      },
    },
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      account: { type: 'http', scheme: 'basic' },
      session: { type: 'apiKey', in: 'cookie', name: 'SID' },
      certificate: { type: 'mutualTLS' },
    },
  },
});

/** The same API with one operation changed. */
export function withOperation(path: string, method: string, change: object): Api {
  const { document } = petApi;
  const item = document.paths[path];
  const operation = { ...(item?.[method] as object), ...change };
  const paths = { ...document.paths, [path]: { ...item, [method]: operation } };
  return apiOf(petApi.name, { ...document, paths });
}

/** The same API with a list that takes a session cookie. */
export const withCookie = withOperation('/pets', 'get', { security: [{ session: [] }] });

/** The same API with an action that takes a form. */
export const withForm = withOperation('/pets/{id}#pet.free', 'put', {
  requestBody: {
    content: {
      'application/x-www-form-urlencoded': {
        examples: { some: { value: { 'full name': "it's $HOME & more", age: 2 } } },
      },
    },
  },
});

/** The samples of an action by their labels; from the second example on, its key follows. */
export function sourcesOf(operationId: string, api = petApi): Record<string, string> {
  const sources: Record<string, string> = {};
  const samples = api.actions
    .filter((action) => action.operationId === operationId)
    .flatMap((action) => samplesOf([api], api, action));
  for (const { label, example, code } of samples)
    sources[Object.hasOwn(sources, label) ? `${label}: ${example}` : label] = code;
  return sources;
}
