import { describe, expect, it } from 'vitest';
import { pagePolicy } from '../../src/layout/policy.ts';
import { createSite } from '../../src/site.ts';
import { mockOrigin, originsOf, refusalOf } from '../../src/try/page/allowed.ts';

describe('the origins that a page may call', () => {
  it('are those of its policy', () => {
    const origins = ['http://127.0.0.1:5010', 'https://api.pingone.eu'];
    expect(originsOf(pagePolicy(createSite('/', undefined, origins)))).toEqual(origins);
    expect(originsOf(pagePolicy(createSite('/', undefined, [])))).toEqual([]);
  });

  it('tell where the mock is', () => {
    expect(mockOrigin(['https://a.example', 'http://127.0.0.1:5010'])).toBe(
      'http://127.0.0.1:5010',
    );
    expect(mockOrigin([])).toBe('http://127.0.0.1:4010');
  });

  it.each([
    ['http://127.0.0.1:5010/platform/v1', ''],
    ['http://docs.example/api', ''],
    ['', 'An empty text is no base URL. Write one such as https://api.pingone.eu/v1.'],
    [
      'api.pingone.eu/v1',
      'api.pingone.eu/v1 is no base URL. Write one such as https://api.pingone.eu/v1.',
    ],
    [
      'localhost:5010/x',
      'localhost:5010/x is no base URL. Write one such as https://api.pingone.eu/v1.',
    ],
  ])('refuse %s with "%s"', (url, refusal) => {
    expect(refusalOf(url, ['http://127.0.0.1:5010'], 'http://docs.example')).toBe(refusal);
  });
});
