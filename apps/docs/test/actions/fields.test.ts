import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/actions/fields.ts';
import { apiOf } from '../../src/contract.ts';
import { petApi } from '../example-api.ts';

const api = apiOf('platform', {
  ...petApi.document,
  paths: {},
  components: {
    schemas: {
      Pet: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 9, description: 'Its name.' },
          kind: { 'x-extensible-enum': ['CAT'], type: 'string', default: 'CAT' },
          age: { type: ['integer', 'null'], minimum: 0 },
          gone: { not: {} },
          _links: { type: 'object', properties: { self: {}, 'pet.feed': {} } },
          friends: { type: 'array', items: { $ref: '#/components/schemas/Pet' } },
          tags: {
            type: 'object',
            additionalProperties: { type: 'object', properties: { x: { const: 1 } } },
          },
        },
      },
    },
  },
});

describe('fieldsOf', () => {
  it('lists members at any depth once, with type and rules, and ends at a circle', () => {
    const fields = fieldsOf(api, { $ref: '#/components/schemas/Pet' });
    expect(
      fields.map(({ name, type, required, description }) => [name, type, required, description]),
    ).toEqual([
      ['name', 'string', true, 'Its name. 1 to 9 characters.'],
      ['kind', 'string', false, 'Known values: `CAT`. Default: `CAT`.'],
      ['age', 'integer or null', false, 'At least 0.'],
      ['_links', 'object', false, 'HAL links: `self`, `pet.feed`.'],
      ['friends', 'array of object', false, ''],
      ['tags', 'object', false, ''],
      ['tags.*.x', 'any', false, 'Always `1`.'],
    ]);
  });
});
