import { describe, expect, it } from 'vitest';
import { kebab } from '../src/catalog.ts';
import { createSite, markdownPath } from '../src/site.ts';

describe('createSite', () => {
  it('puts the base before a path of the site alone', () => {
    const site = createSite('/docs/', 'https://a.example');
    expect([site.href('/platform/'), site.href('#a'), site.href('https://b.example')]).toEqual([
      '/docs/platform/',
      '#a',
      'https://b.example',
    ]);
    expect(site.url('/platform/')).toBe('https://a.example/docs/platform/');
  });

  it.each(['docs', '/docs', 'docs/', '/a b/', '/../"'])('refuses the base path %s', (base) => {
    expect(() => createSite(base)).toThrow(
      new Error(`DOCS_BASE_PATH is ${base}; it must begin and end with a slash.`),
    );
  });

  it.each(['a.example', 'https://a.example/', 'https://a.example/b'])(
    'refuses the origin %s',
    (origin) => {
      expect(() => createSite('/', origin)).toThrow(
        new Error(`DOCS_ORIGIN is ${origin}; write an origin such as https://docs.example.com.`),
      );
    },
  );
});

describe('the origins of the try-it drawer', () => {
  it('are the mock unless others are given', () => {
    expect(createSite().connect).toEqual(['http://127.0.0.1:4010']);
    expect(createSite('/', undefined, []).connect).toEqual([]);
  });

  it.each(['*', "'unsafe-eval'", 'https://a.example/v1', 'a.example; script-src *'])(
    'are refused where one is none: %s',
    (origin) => {
      expect(() => createSite('/', undefined, [origin])).toThrow(
        new Error(
          `DOCS_CONNECT has ${origin}; write origins such as https://api.pingone.eu, separated by spaces.`,
        ),
      );
    },
  );
});

describe('the path of the Markdown', () => {
  it.each([
    ['/', '/index.md'],
    ['/platform/', '/platform.md'],
    ['/platform/reset-password/', '/platform/reset-password.md'],
    ['/404.html', '/404.md'],
  ])('of %s is %s', (path, expected) => {
    expect(markdownPath(path)).toBe(expected);
  });
});

describe('the path of an action', () => {
  it.each([
    ['resetPassword', 'reset-password'],
    ['readOpenIDConfiguration', 'read-open-id-configuration'],
    ['readUserInfoByPost', 'read-user-info-by-post'],
  ])('has %s as %s', (operationId, expected) => {
    expect(kebab(operationId)).toBe(expected);
  });
});
