import { expect, test } from '@ping-password/testing/playwright';

test.describe('signed on', () => {
  test.use({
    worldInput: ({ baseURL }, use) => {
      const redirectUris = [`${baseURL}/callback`];
      return use({ applications: [{ id: 'app', type: 'SINGLE_PAGE_APP', redirectUris }] });
    },
  });

  test('an app signs on without asking', async ({ page, world, signOnAs, baseURL }) => {
    const authorize = `${world.baseUrls.auth}/${world.environmentID}/as/authorize`;
    const query = new URLSearchParams({
      client_id: 'app',
      response_type: 'code',
      redirect_uri: `${baseURL}/callback`,
      scope: 'openid',
      prompt: 'none',
    });
    await page.goto(`${authorize}?${query}`);
    expect(page.url()).toContain('error=login_required');
    await signOnAs('user.ok');
    await page.goto(`${authorize}?${query}`);
    expect(page.url()).toContain('/callback?code=');
  });
});

test('clock and faults are those of the world', async ({ clock, faults, world }) => {
  await clock.freeze('2030-01-01T00:00:00Z');
  expect(await clock.now()).toEqual(new Date('2030-01-01T00:00:00Z'));
  await faults.set({ kind: 'error' });
  const keys = await fetch(`${world.baseUrls.auth}/${world.environmentID}/as/jwks`);
  expect(keys.status).toBe(500);
});

test.describe('in a scenario', () => {
  test.use({ worldInput: { scenario: 'Strict lockout' } });

  test('a world has the users of its file', async ({ world }) => {
    expect((await world.user('grace')).password.status).toBe('PASSWORD_LOCKED_OUT');
  });
});

test('fails, and has its journal attached', async ({ world, journal }) => {
  await fetch(`${world.baseUrls.auth}/${world.environmentID}/as/jwks`);
  await expect(journal).toHaveCalled('readSigningKeys', { status: 404 });
});
