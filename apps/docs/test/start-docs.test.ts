import { afterAll, describe, expect, it } from 'vitest';
import { startDocs } from '../src/start-docs.ts';
import { site } from './built-site.ts';

const docs = await startDocs({ site });

afterAll(() => docs.close());

describe('the docs server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/platform.html', 'text/html; charset=utf-8'],
    ['/style.css', 'text/css; charset=utf-8'],
    ['/openapi/platform.wire.yaml', 'application/yaml'],
    ['/openapi/auth.actions.json', 'application/json'],
  ])('serves %s as %s', async (path, type) => {
    const { status, headers } = await fetch(docs.url + path);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
  });

  it.each([
    ['/', true],
    ['/answers.html', true],
    ['/platform.html', false],
  ])('lets no script run on %s: %s', async (path, strict) => {
    const { headers } = await fetch(docs.url + path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.includes("default-src 'none'")).toBe(strict);
  });

  it.each(['/nowhere.html', '/openapi/', '/%2e%2e/package.json'])('has no %s', async (path) => {
    const response = await fetch(docs.url + path);
    expect([response.status, await response.text()]).toEqual([404, 'There is no such page.']);
  });
});
