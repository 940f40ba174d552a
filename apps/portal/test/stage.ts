import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createControlClient } from '@ping-password/client/control';
import { startMock } from '@ping-password/mock';
import { sharedBrowser } from '@ping-password/test-browser';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { readConfiguration } from '../src/server/configuration.ts';
import { startPortal } from '../src/server/start-portal.ts';

const assets = fileURLToPath(new URL('../dist/web', import.meta.url));

/** Mock, portal and browser, on ports of their own. */
export interface Stage {
  readonly mockUrl: string;
  readonly portalUrl: string;
  readonly browser: Browser;
  /** Arranges the sandbox, and looks into it. */
  readonly control: ReturnType<typeof createControlClient>;
  /** Opens a journey in a fresh browser profile. */
  open(slug: string, options?: BrowserContextOptions): Promise<Page>;
}

/** A port that is free now: mock and portal have to know each other's before they start. */
export async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  holder.close();
  await once(holder, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function setUp({
  MOCK_MODE = 'examples',
  ...env
}: Readonly<Record<string, string>>): Promise<Stage & { close(): Promise<void> }> {
  if (!existsSync(assets)) throw new Error('Build the portal before its browser tests.');
  const port = await freePort();
  const mode = MOCK_MODE === 'sandbox' ? 'sandbox' : 'examples';
  const mock = await startMock({ mode, quiet: true, portalUrl: `http://127.0.0.1:${port}` });
  const portal = await startPortal({
    ...readConfiguration({ PING_BASE_URL: mock.url, MOCK_MODE: mode, ...env }),
    port,
    assets,
  });
  const browser = await sharedBrowser();
  return {
    mockUrl: mock.url,
    portalUrl: portal.url,
    browser,
    control: createControlClient({ baseUrl: `${mock.url}/_mock`, retry: false }),
    open: async (slug, options = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      await page.goto(`${portal.url}/#/${slug}`);
      await settled(page);
      return page;
    },
    close: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await portal.close();
      await mock.close();
    },
  };
}

/** Starts everything before the tests of a file, the portal with `env`, and ends it after them. */
export function useStage(env: Readonly<Record<string, string>> = {}): () => Stage {
  let stage: Awaited<ReturnType<typeof setUp>> | undefined;
  beforeAll(async () => {
    stage = await setUp(env);
  });
  afterAll(() => stage?.close());
  return () => {
    if (!stage) throw new Error('The stage is not set.');
    return stage;
  };
}

/** Waits until the journey is on screen and nothing is being read any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.columns').waitFor();
  await page.getByText('reading …').waitFor({ state: 'detached' });
}

/** Picks the mock's answer to one action. */
export async function chooseAnswer(page: Page, select: string, answer: string): Promise<void> {
  const button = page.getByRole('button', { name: select });
  await button.click();
  await page.getByRole('option', { name: answer }).click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await hasFocus(button);
}

/** What a screen reader says about a field beyond its name. */
export const descriptionOf = (field: Locator): Promise<string[]> =>
  field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .flatMap((id) => {
        const text = document.getElementById(id);
        const items = [...(text?.querySelectorAll('li') ?? [])];
        return items.length > 0 ? items : [text];
      })
      .flatMap((node) => node?.textContent ?? []),
  );

/**
 * Waits until the keyboard is at an element: focus moves a frame or more after what is on screen.
 *
 * @throws Error when it does not come there.
 */
export const hasFocus = (element: Locator): Promise<boolean> =>
  vi.waitUntil(() => element.evaluate((node) => node === document.activeElement), {
    timeout: 60_000,
  });

/** The text of a message, by paragraph, once it is there. */
export async function paragraphsOf(message: Locator): Promise<string[]> {
  await message.waitFor();
  return message.locator('p').allTextContents();
}

/** Method, path template, Content-Type, action and status, as the panel shows them. */
export function wireOf(page: Page): Promise<(string | null)[]> {
  const parts = [
    '.request-line .method',
    '.path',
    '.selector dd >> nth=0',
    '.operation',
    '.last-call .status',
  ];
  return Promise.all(parts.map((part) => page.locator(`.wire ${part}`).textContent()));
}

/** The alert on top of the form. */
export const alertOf = (page: Page): Locator => page.getByRole('alert');

/** The message after a success. */
export const successOf = (page: Page): Locator => page.locator('.message-success');
