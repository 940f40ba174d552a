import { readFile } from 'node:fs/promises';
import { sharedBrowser } from '@ping-password/test-browser';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { authorizeQuery } from '../apis/auth/sign-on.ts';
import { currentPassword } from '../world.ts';
import { servePage } from './serve-page.ts';

const environment = 'https://auth.pingone.eu/abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
const authorize = `${environment}/as/authorize?${authorizeQuery()}`;

let served: Awaited<ReturnType<typeof servePage>>;
let context: BrowserContext;
let page: Page;
/** What has left the page, in place of PingOne. */
let left: string[];
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());
beforeEach(async () => {
  const browser = await sharedBrowser();
  context = await browser.newContext();
  left = [];
  await context.route(/^https:/, async (route) => {
    left.push(`${route.request().method()} ${new URL(route.request().url()).host}`);
    await route.fulfill({ contentType: 'text/html', body: '<title>PingOne</title>' });
  });
  page = await context.newPage();
  await page.goto(served.url);
  await page.waitForFunction(() => document.title === 'Ready');
});
afterEach(() => context.close());

/** Ways of a page to go to an address. */
const ways = {
  assign: (url: string) => location.assign(url),
  link: (url: string) => Object.assign(document.createElement('a'), { href: url }).click(),
  form: (url: string) => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: url });
    document.body.append(form);
    form.submit();
  },
};
const namesOfWays = ['assign', 'link', 'form'] as const;

/** The script of the README that stops navigations. */
async function guard(): Promise<string> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  return /^```tsx\n(navigation\..*?)^```/ms.exec(readme)?.[1] ?? '';
}

describe('behind the service worker of MSW', () => {
  it('a page signs on without a redirect, and needs no cookie', async () => {
    const flow = await page.evaluate(
      async ([url = '', password = '']) => {
        const begun = await (await fetch(`${url}&response_mode=pi.flow`)).json();
        const type = 'application/vnd.pingidentity.usernamePassword.check+json';
        const checked = await fetch(begun._links.self.href, {
          method: 'POST',
          headers: { 'content-type': type },
          body: JSON.stringify({ username: 'user.ok', password }),
        });
        return checked.json();
      },
      [authorize, currentPassword],
    );
    expect(flow).toMatchObject({
      status: 'COMPLETED',
      authorizeResponse: { code: expect.stringMatching(/./) },
    });
    expect(left).toEqual([]);
  });

  it.each(namesOfWays)('a navigation by %s leaves the sandbox', async (way) => {
    await page.evaluate(ways[way], authorize);
    await page.waitForFunction(() => document.title === 'PingOne');
    expect(left).toEqual([`${way === 'form' ? 'POST' : 'GET'} auth.pingone.eu`]);
  });

  it.each(namesOfWays)('the script of the README stops a navigation by %s', async (way) => {
    await page.evaluate(await guard());
    const told = page.waitForEvent('console');
    await page.evaluate(ways[way], authorize);
    expect((await told).text()).toBe(
      'This page navigates to auth.pingone.eu, where no service worker answers. Sign on with response_mode=pi.flow, or use the mock.',
    );
    expect([left, page.url()]).toEqual([[], served.url]);
  });

  it('a page without cookies is told how to end a sign-on', async () => {
    const answer = await page.evaluate(async (url) => {
      const response = await fetch(url);
      return { status: response.status, message: (await response.json()).message };
    }, `${environment}/as/resume?flowId=5c9f0e21-6f5e-4a0d-8f63-0d1b7e2a9c44`);
    expect(answer).toEqual({
      status: 401,
      message:
        'The session cookie of the flow is missing. In a page, the sandbox gets no cookies: sign on with response_mode=pi.flow, or use the mock.',
    });
  });
});
