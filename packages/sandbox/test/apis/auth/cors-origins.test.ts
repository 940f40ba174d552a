import { describe, expect, it } from 'vitest';
import { createPages, settings } from './cors-pages.ts';
import { authorizeQuery, clientID } from './sign-on.ts';

describe('the origins of corsSettings', () => {
  it.each([
    ['https://app.example.com', 'https://app.example.com', true],
    ['https://App.Example.com:443', 'https://app.example.com', true],
    ['https://app.example.com', 'http://app.example.com', false],
    ['https://app.example.com', 'https://app.example.com:8443', false],
    ['http://localhost:3000', 'http://localhost:3000', true],
    ['http://localhost:3000', 'http://localhost:3001', false],
    ['https://bücher.example', 'https://xn--bcher-kva.example', true],
    ['https://*.example.com', 'https://app.example.com', true],
    ['https://*.example.com', 'https://a.b.example.com', true],
    ['https://*.example.com', 'https://example.com', false],
    ['https://*.example.com', 'https://.example.com', false],
    ['https://*.example.com', 'https://app.example.com:8443', false],
    ['https://*.example.com', 'https://app.example.com.evil.test', false],
    ['https://*.example.com', 'https://evil.test/.example.com', false],
    ['https://*.example.com', 'https://evil.test#.example.com', false],
    ['https://pr-*.example.com:8443', 'https://pr-7.example.com:8443', true],
    ['https://pr-*.example.com:8443', 'https://app.example.com:8443', false],
  ])('%s: %s fits: %s', async (registered, origin, fits) => {
    const { preflight } = await createPages(settings(registered));
    expect(await preflight(origin, 'GET', `/as/authorize?client_id=${clientID}`)).toBe(!fits);
  });

  it('are none with ALLOW_NO_ORIGINS', async () => {
    const { both } = await createPages({ behavior: 'ALLOW_NO_ORIGINS' });
    expect(await both('GET', `/as/authorize?${authorizeQuery()}`)).toEqual([true, true]);
  });
});
