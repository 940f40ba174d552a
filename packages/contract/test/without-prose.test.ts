import { describe, expect, test } from 'vitest';
import { withoutProse } from '../generate/without-prose.ts';

describe('a document without prose', () => {
  test('has no descriptions, summaries and evidence', () => {
    const document = {
      info: { title: 'A', description: 'Prose.' },
      paths: { '/a': { get: { summary: 'Read', 'x-evidence': { level: 'page' }, tags: ['a'] } } },
    };
    expect(withoutProse(document)).toEqual({
      info: { title: 'A' },
      paths: { '/a': { get: { tags: ['a'] } } },
    });
  });

  test('keeps members that are called so, and what users send', () => {
    const schema = {
      properties: { description: { type: 'string' }, summary: { type: 'string' } },
      required: ['description'],
      default: { description: 'a' },
      examples: [{ description: 'b' }],
    };
    const examples = { one: { value: { error: { description: 'c', summary: 'd' } } } };
    expect(withoutProse({ schema, examples })).toEqual({ schema, examples });
  });

  test('keeps a description of each response, an empty one, for Prism passes over what is invalid', () => {
    const responses = { 204: { description: 'Done.' }, 401: { $ref: '#/components/responses/A' } };
    expect(withoutProse({ responses })).toEqual({
      responses: { 204: { description: '' }, 401: { $ref: '#/components/responses/A' } },
    });
  });
});
