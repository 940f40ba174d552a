import { expect, it } from 'vitest';
import { inspect, useSetup } from './setup.ts';

const setup = useSetup('examples');

it.each([
  ['light', 320],
  ['light', 1440],
  ['dark', 320],
  ['dark', 1440],
] as const)('lists the actions in %s at %i pixels', async (colorScheme, width) => {
  const viewport = { width, height: 900 };
  const { page, outside, complaints } = await setup().open({ colorScheme, viewport });
  expect(await page.locator('.note').textContent()).toContain('The sandbox is off');
  expect(await page.getByRole('row', { name: 'setPassword' }).count()).toBeGreaterThan(0);
  expect(await inspect(page, `examples-${colorScheme}-${width}`)).toEqual([]);
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});
