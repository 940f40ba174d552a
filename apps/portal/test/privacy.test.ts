import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeys } from '../src/web/journeys.ts';
import { settled, successOf, useStage } from './stage.ts';

const stage = useStage();
const secret = 'Fake-Harbour-2042!';

interface Traffic {
  readonly urls: string[];
  /** Bodies and headers of the answers, which arrive a little later than the answers. */
  readonly bodies: Promise<string>[];
  readonly complaints: string[];
}

/** Everything a page asks for, gets and complains about; a blocked inline style is a complaint. */
function watch(page: Page): Traffic {
  const traffic: Traffic = { urls: [], bodies: [], complaints: [] };
  page.on('request', (request) => traffic.urls.push(request.url()));
  page.on('console', (message) => traffic.complaints.push(message.text()));
  page.on('pageerror', (error) => traffic.complaints.push(error.message));
  page.on('response', (response) => {
    const headers = JSON.stringify(response.headers());
    // A preflight has no body to read.
    const body = response.body().catch(() => Buffer.alloc(0));
    traffic.bodies.push(body.then((bytes) => bytes.toString('utf8') + headers));
  });
  return traffic;
}

async function complete(page: Page, slug: string): Promise<void> {
  await page.goto(`${stage().portalUrl}/#/${slug}`);
  await settled(page);
  for (const password of await page.locator('input[type=password]').all()) {
    await password.fill(secret);
  }
  await page.locator('button[type=submit]').click();
  await successOf(page).waitFor();
}

test('the five journeys talk to the portal and the mock only, and keep secrets', async () => {
  const { browser, portalUrl, mockUrl } = stage();
  const context = await browser.newContext();
  const page = await context.newPage();
  const traffic = watch(page);
  const { urls, complaints } = traffic;
  for (const { slug } of journeys) await complete(page, slug);
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(traffic.bodies);
  expect(bodies.filter((body) => body.includes('MUST_CHANGE_PASSWORD')).length).toBeGreaterThan(0);

  expect([...new Set(urls.map((url) => new URL(url).origin))].sort()).toEqual(
    [portalUrl, mockUrl].sort(),
  );
  expect(urls.filter((url) => decodeURIComponent(url).includes(secret))).toEqual([]);
  expect(page.url()).toBe(`${portalUrl}/#/directory-request`);
  expect(complaints).toEqual([]);
  for (const credential of ['fake-worker-token', 'sandbox-directory', 'sandbox-api-key']) {
    expect(bodies.filter((body) => body.includes(credential))).toEqual([]);
  }
  expect(bodies.filter((body) => body.includes(secret))).toEqual([]);
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(stored).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});

test('the page cannot call anybody else', async () => {
  const page = await stage().open('change-password');
  const blocked = await page.evaluate(async () => {
    const refused = new Promise((resolve) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        resolve(effectiveDirective),
      );
    });
    await fetch('http://127.0.0.1:1/').catch(() => undefined);
    return refused;
  });
  expect(blocked).toBe('connect-src');
});
