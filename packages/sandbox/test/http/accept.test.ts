import { describe, expect, it } from 'vitest';
import { preferredType } from '../../src/http/accept.ts';

const hal = 'application/hal+json';
const json = 'application/json';

describe('the preferred media type', () => {
  it.each([
    [json, json],
    [hal, hal],
    ['Application/JSON; charset=utf-8', json],
    ['*/*', hal],
    ['application/*', hal],
    ['text/html, image/gif, *; q=.2', hal],
    [`${json}, ${hal}`, hal],
    [`${hal};q=0.5, ${json}`, json],
    [`${json};q=0.5, ${hal};q=0.4`, json],
    [`${json};q=0.9, */*`, hal],
    [`${json}, text/plain, */*`, json],
    [`${json}, */*;q=0.1`, json],
    [`${hal};q=0, */*`, json],
    [`${hal};q=0, application/*;q=0.3`, json],
    [`*/*;q=0.8, application/*;q=0.2, ${json};q=0.3`, json],
    [`${json};q=much, ${hal};q=0.9`, json],
    [`${json};q=0.1, ${json};q=0.7, ${hal};q=0.5`, json],
    ['text/html', undefined],
    [`${json};q=0`, undefined],
    ['*/*;q=0', undefined],
    ['application', undefined],
    ['', undefined],
    [',;,;q=1', undefined],
  ])('of Accept: %s is %s', (accept, expected) => {
    expect(preferredType(accept, [hal, json])).toBe(expected);
  });
});
