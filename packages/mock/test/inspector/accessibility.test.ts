import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, says, useSetup, type Watched } from './setup.ts';

const setup = useSetup();
const looks = (['light', 'dark'] as const).flatMap((scheme) =>
  [320, 390, 1024, 1440, 1920].map((width) => [scheme, width] as const),
);

/** Inspects a page in one of the themes and widths. */
async function inspectLook({ page }: Watched, name: string, look: (typeof looks)[number]) {
  const [colorScheme, width] = look;
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
  return inspect(page, `${name}-${colorScheme}-${width}`);
}

describe('the empty page', () => {
  let opened: Watched;
  beforeAll(async () => {
    await setup().control('POST', '/reset');
    opened = await setup().open();
  });

  it.each(looks)('has no violation, %s at %i pixels', async (...look) => {
    expect(await inspectLook(opened, 'empty', look)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});

describe('with something to show', () => {
  let opened: Watched;
  beforeAll(async () => {
    const { control, mock, send } = setup();
    await control('POST', '/reset');
    await send('POST', 'sendRecoveryCode');
    const unknown = { requestedByTheHelpDesk: 'yes', a: 1 };
    await send('PUT', 'reset', { currentPassword: 'x', newPassword: 'y', ...unknown });
    await control('PUT', '/faults', { faults: [{ kind: 'error', operationId: 'setPassword' }] });
    await control('POST', '/snapshots', { name: 'A snapshot' });
    await fetch(`${mock.url}/_mock/worlds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    opened = await setup().open();
    const { page } = opened;
    await page.locator('.call summary').first().click();
    await says(page.locator('.call').first(), 'Copy curl');
    await page.locator('.mail-text summary').click();
  });

  it.each(looks)('has no violation, %s at %i pixels', async (...look) => {
    // Shows a notice, which goes by itself.
    await opened.page.getByRole('button', { name: 'Copy code' }).click();
    expect(await inspectLook(opened, 'busy', look)).toEqual([]);
  });
});

it('keeps the links to the panels on one line, at 320 pixels', async () => {
  const { page } = await setup().open({ viewport: { width: 320, height: 800 } });
  const tops = await page
    .locator('.jump a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

it('reaches everything by keyboard, beginning with the journal', async () => {
  const { page } = await setup().open();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'Skip to the journal',
  );
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 60_000 })
    .toBe('journal');
});

it('keeps the keyboard at a button whose row is drawn anew', async () => {
  const { page } = await setup().open();
  const button = page.getByRole('button', { name: 'Must change: user.locked' });
  await button.focus();
  await setup().control('POST', '/clock/advance', { by: 'PT1H' });
  await says(page.locator('.countdown'), '22 h');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Must change: user.locked',
  );
});

it('announces a burst of calls once', async () => {
  const { page } = await setup().open();
  await page.locator('.panel-journal [aria-live]').evaluate((region) => {
    new MutationObserver(() => region.setAttribute('data-said', `${region.textContent}|`)).observe(
      region,
      { childList: true },
    );
  });
  await Promise.all([1, 2, 3].map(() => setup().send('GET', 'any')));
  const region = page.locator('[data-said]');
  await region.waitFor();
  expect(await region.getAttribute('data-said')).toBe('3 new calls. readPassword: 200, read.|');
});

it('notices a field without a label', async () => {
  const { page } = await setup().open();
  await page.evaluate(() =>
    document.querySelector('main')?.append(document.createElement('input')),
  );
  expect(await inspect(page, 'unlabelled')).toEqual([expect.stringMatching(/^label: <input/)]);
});
