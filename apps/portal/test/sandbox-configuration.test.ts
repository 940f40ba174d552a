import { describe, expect, test } from 'vitest';
import { alertOf, paragraphsOf, useStage } from './stage.ts';

describe('configuration alone', () => {
  const other = useStage({
    MOCK_MODE: 'sandbox',
    USER_ID: '7e1c9a52-3b4d-4f60-8a17-2d5e8f9b0c13',
    USER_NAME: 'user.expired',
  });

  test('picks another user', async () => {
    const page = await other().open('change-password');
    expect(await page.locator('.state-line').textContent()).toBe(
      'Password of user.expired PASSWORD_EXPIRED',
    );
  });

  const given = useStage({ MOCK_MODE: 'sandbox', USER_TOKEN: 'given-token' });

  test('brings a token, which goes along as it is', async () => {
    const page = await given().open('change-password');
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    for (const field of await page.locator('input[type=password]').all())
      await field.fill('Fake-1');
    await page.locator('button[type=submit]').click();
    const { authorization, prefer } = await (await sent).allHeaders();
    expect([authorization, prefer]).toEqual(['Bearer given-token', undefined]);
    expect((await paragraphsOf(alertOf(page)))[0]).toBe('You are signed off');
  });
});

describe('a mock that does not know the user', () => {
  const lost = useStage({ MOCK_MODE: 'sandbox', USER_ID: '11111111-1111-4111-8111-111111111111' });

  test('is told, with the variables to check', async () => {
    const page = await lost().open('change-password');
    const note = page.locator('.state');
    await note.getByText('The portal is missing something').waitFor();
    expect(await note.textContent()).toContain(
      'Check ENVIRONMENT_ID and USER_ID, or set USER_TOKEN.',
    );
  });
});

describe('a mock that has not started', () => {
  const lonely = useStage({ MOCK_MODE: 'sandbox', PING_BASE_URL: 'http://127.0.0.1:1' });

  test('is told in place of the sign-on', async () => {
    const { browser, portalUrl } = lonely();
    const page = await browser.newPage();
    await page.goto(`${portalUrl}/#/sign-on`);
    expect(await paragraphsOf(alertOf(page))).toEqual([
      'The portal is missing something',
      'The mock at http://127.0.0.1:1 does not answer. Start it, check PING_BASE_URL and MOCK_PORT, or set FLOW_ID.',
    ]);
  });
});
