import { withOperation } from '../example-api.ts';

/** The operation that the tests change. */
export const feed = ['/pets/{id}#pet.feed', 'put'] as const;

const body = (schema: object) => ({
  requestBody: { content: { 'application/vnd.pet.feed+json': { schema } } },
});

/** The API with a body of the operation. */
export const withBody = (schema: object) => withOperation(...feed, body(schema));

/** The schema of an object. */
export const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
});

/** The schema of a text. */
export const string = { type: 'string' };
