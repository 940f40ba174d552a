import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** WCAG 2.2 AA, as axe-core tags its rules. */
export const wcag: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Violations of accessibility rules on a page, each as `rule: element`.
 *
 * axe-core runs in the page itself and describes violations only. `@axe-core/playwright` describes
 * every element that passes too, and joins the results in a second page: 5 to 8 times the work.
 *
 * @param tags tags of the rules to check.
 * @throws Error when the page has frames, which would have to be checked one by one.
 */
export async function accessibilityViolations(
  page: Page,
  tags: readonly string[] = wcag,
): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('The page has frames, which are not checked.');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
        selectors: false,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [...tags],
  );
}
