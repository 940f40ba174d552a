import { expect, it } from 'vitest';
import { clipboardOf, environmentID, says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();

it('copies where the page may not use the clipboard', async () => {
  const { page } = await setup().open();
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  );
  await page.getByRole('button', { name: 'Copy the Environment ID' }).click();
  await says(page.getByRole('status'), 'Copied the Environment ID.');
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
  expect(await clipboardOf(page)).toBe(environmentID);
});
