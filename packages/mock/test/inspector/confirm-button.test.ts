import { expect, it } from 'vitest';
import { says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();

/** The inspector of a world with a mail, a call and a snapshot, and what it changes. */
async function openFull(snapshot: string) {
  const { control, open, send } = setup();
  await send('POST', 'sendRecoveryCode');
  await control('POST', '/snapshots', { name: snapshot });
  const { page } = await open();
  const changes: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() !== 'GET')
      changes.push(`${request.method()} ${pathname.split('/').at(-1)}`);
  });
  return { page, changes };
}

it.each([
  ['Reset this world', 'Reset for good? This world', 'POST reset'],
  ['Clear the inbox', 'Clear for good? The inbox', 'DELETE inbox'],
  ['Clear the journal', 'Clear for good? The journal', 'DELETE journal'],
  ['Restore: First', 'Replace the world?: First', 'POST restore'],
  ['Delete: Second', 'Delete for good?: Second', undefined],
])('"%s" asks before it throws something away', async (idle, asking, change) => {
  const { page, changes } = await openFull(idle.split(': ')[1] ?? 'Other');
  const first = page.getByRole('button', { name: idle });
  const second = page.getByRole('button', { name: asking });
  await first.click();
  await says(second, asking.split(/(?<=\?)/)[0] ?? '');
  await page.keyboard.press('Tab');
  await first.waitFor();
  expect(changes).toEqual([]);
  await first.click();
  await second.click();
  await expect
    .poll(() => changes)
    .toEqual([change ?? expect.stringMatching(/^DELETE [\da-f-]{36}$/)]);
});

it('asks within 320 pixels', async () => {
  await setup().control('POST', '/snapshots', { name: 'Narrow' });
  await setup().send('POST', 'sendRecoveryCode');
  const { page } = await setup().open({ viewport: { width: 320, height: 800 } });
  const widths: Record<string, number> = {};
  const names = ['Reset this world', 'Clear the inbox', 'Clear the journal', 'Restore: Narrow'];
  for (const name of names) {
    await page.getByRole('button', { name }).click();
    await page.locator('button.danger').waitFor();
    widths[name] = await page.evaluate(() => document.documentElement.scrollWidth);
  }
  expect(widths).toEqual(Object.fromEntries(names.map((name) => [name, 320])));
});
