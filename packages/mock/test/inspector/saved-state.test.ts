import { expect, it } from 'vitest';
import { environmentID, inspect, says, useFreshSetup } from './setup.ts';

const setup = useFreshSetup();

const authorize = new URLSearchParams({
  client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
  response_type: 'code',
  redirect_uri: 'http://127.0.0.1:4020/callback',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
});

it('shows flows and sessions as a sign-on goes on', async () => {
  const { mock, open } = setup();
  const { page } = await open();
  await page.getByText('Flows and sessions').click();
  const part = page.locator('.flows');
  await says(part, 'No sign-on is going on.');
  const auth = `${mock.url}/auth/${environmentID}`;
  const begun = await fetch(`${auth}/as/authorize?${authorize}`, { redirect: 'manual' });
  const flowID = new URL(begun.headers.get('location') ?? '').searchParams.get('flowId');
  await says(part, /USERNAME_PASSWORD_REQUIRED.*nobody yet · Sample app/);
  await fetch(`${auth}/flows/${flowID}`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
    body: JSON.stringify({ username: 'user.ok', password: 'Tr4vel-Lightly-88' }),
  });
  await says(part, /COMPLETED.*user\.ok · Sample app/);
  expect(await inspect(page, 'flows')).toEqual([]);
});

it.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'compares a world with a snapshot and restores it, %s at %i pixels',
  async (colorScheme, width) => {
    const { control, open } = setup();
    const { page } = await open({ colorScheme, viewport: { width, height: 800 } });
    await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('Before');
    await page.getByRole('button', { name: 'Save snapshot' }).click();
    const compare = page.getByRole('button', { name: 'Compare: Before' });
    await compare.click();
    await says(page.getByRole('dialog'), 'Nothing has changed.');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await control('PATCH', '/users/c3042000-188f-4bc7-a269-dee1602cf7af', { enabled: false });
    await control('POST', '/users', { username: 'ada' });
    await compare.click();
    const dialog = page.getByRole('dialog', { name: 'Since Before' });
    await says(dialog, 'user.ok: enabled true → false');
    await says(dialog, 'ada: new');
    expect(await inspect(page, `compare-${colorScheme}`)).toEqual([]);
    await page.getByRole('button', { name: 'Restore the snapshot' }).click();
    await says(page.getByRole('status'), 'Restored Before.');
    await page.getByRole('button', { name: 'Delete: Before' }).click();
    await page.getByRole('button', { name: 'Delete for good?: Before' }).click();
    await says(page.locator('.panel-world > .hint'), 'Save the state');
  },
);
