import { expect, it } from 'vitest';
import { says, useSetup } from './setup.ts';

const setup = useSetup();

it('tells what an element says in place of what is expected', async () => {
  const page = await setup().browser.newPage();
  await page.setContent('<p>One</p><p>Two</p>');
  await says(page.locator('p'), 'Two');
  await expect(says(page.locator('p'), 'Three', 1)).rejects.toThrow(
    `locator('p') should say Three, but says ["One","Two"].`,
  );
  await page.close();
});
