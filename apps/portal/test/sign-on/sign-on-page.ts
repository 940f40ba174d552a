import { createHash } from 'node:crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type Stage, settled } from '../stage.ts';

/** The environment of the mock's default world. */
export const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
/** The password of every persona. */
export const ownPassword = 'Tr4vel-Lightly-88';
/** A password that the policy takes. */
export const nextPassword = 'Fake-Harbour-2042!';

/** The address of the authorize call, as an application sends the browser there. */
export function authorizeUrl(
  { mockUrl, portalUrl }: Pick<Stage, 'mockUrl' | 'portalUrl'>,
  more: Record<string, string> = {},
) {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
    redirect_uri: `${portalUrl}/callback`,
    scope: 'openid',
    state: 'the-state',
    code_challenge: createHash('sha256').update('verifier').digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  });
  return `${mockUrl}/auth/${environmentID}/as/authorize?${query}`;
}

/** Begins a sign-on in a fresh browser profile. */
export async function beginSignOn(
  stage: Stage,
  more: Record<string, string> = {},
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await stage.browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(authorizeUrl(stage, more));
  await settled(page);
  return page;
}

/** A field that takes text. */
export const field = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).and(page.locator('input:not([type=radio])'));

/** Fills in fields and presses a button. */
export async function send(page: Page, values: Readonly<Record<string, string>>, button: string) {
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value);
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** Waits for a status of the flow or the password, and gives its line. */
export async function standsAt(page: Page, status: string): Promise<string | null> {
  await page.locator('.badge', { hasText: status }).waitFor();
  return page.locator('.state-line').textContent();
}

/** The newest recovery code of a user. */
export async function newestCode({ control }: Stage, to: string): Promise<string> {
  const { data } = await control.GET('/worlds/{environmentID}/inbox/newest', {
    params: { path: { environmentID }, query: { to, kind: 'recoveryCode' } },
  });
  return data?.code ?? '';
}

/** Puts the world back to its beginning. */
export const resetWorld = ({ control }: Stage) =>
  control.POST('/worlds/{environmentID}/reset', { params: { path: { environmentID } } });
