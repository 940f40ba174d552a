import type { Locator, Page } from 'playwright-core';
import { openPage } from '../open-page.ts';

/** The drawer as a reader finds it: by what is written on it. */
export function drawerOn(page: Page) {
  const dialog = page.getByRole('dialog');
  const button = (name: string) => dialog.getByRole('button', { name, exact: true });
  const rows = async (name: string | RegExp) =>
    dialog
      .getByRole('table', { name })
      .getByRole('row')
      .evaluateAll((found) =>
        found.map((row) => [...row.children].map((cell) => cell.textContent)),
      );
  return {
    dialog,
    button,
    rows,
    /** Waits until nothing is under way. */
    ready: () => page.locator('dialog.try:not([data-busy])').waitFor({ state: 'attached' }),
    /** Presses a button and waits until what it does is done. */
    async press(name: string) {
      await button(name).click();
      await page.locator('dialog.try:not([data-busy])').waitFor({ state: 'attached' });
    },
    async choose(label: string, option: string) {
      await dialog.getByLabel(label, { exact: true }).selectOption({ label: option });
      await page.locator('dialog.try:not([data-busy])').waitFor({ state: 'attached' });
    },
    body: dialog.getByLabel('Body', { exact: true }),
    /** Waits until the sandbox does without a network. */
    loaded: () => dialog.getByText('it works without a network').waitFor(),
    path: dialog.getByLabel('Path and query', { exact: true }),
    response: dialog.getByRole('region', { name: 'Response', exact: true }),
    status: dialog.getByRole('status'),
    calls: dialog.getByRole('region', { name: 'Calls so far' }).getByRole('listitem'),
  };
}

/** What a reader does who has a keyboard alone; each waits until what it does is done. */
export function byKeyboard(page: Page, ready: () => Promise<void>) {
  async function reach(target: Locator): Promise<void> {
    const isReached = () => target.evaluate((node) => node === document.activeElement);
    for (let presses = 0; !(await isReached()); presses += 1) {
      if (presses > 200) throw new Error(`No Tab leads to ${target}.`);
      await page.keyboard.press('Tab');
    }
  }
  async function press(target: Locator): Promise<void> {
    await reach(target);
    await page.keyboard.press('Enter');
    await ready();
  }
  return Object.assign(press, {
    async text(target: Locator, text: string) {
      await reach(target);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    /** Chooses by the first letters, as a closed list takes them. */
    async option(target: Locator, letters: string) {
      await reach(target);
      await page.keyboard.type(letters);
      await ready();
    },
  });
}

/** The first Run on a page. */
export const runSample = (page: Page) =>
  page.getByRole('button', { name: 'Run', exact: true }).first().click();

/** Opens a page of the docs and runs its first sample. */
export async function openDrawer(origin: string, path = '/platform/check-password/') {
  const opened = await openPage(origin);
  await opened.page.goto(origin + path);
  await runSample(opened.page);
  const drawer = drawerOn(opened.page);
  await drawer.dialog.waitFor();
  await drawer.ready();
  return { ...opened, ...drawer };
}
