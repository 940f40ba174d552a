import { describe, expect, it } from 'vitest';
import { usePageMock } from '../../../src/use-page-mock.ts';
import { browserCalls, locationOf } from './browser-calls.ts';

// What the vendor's pages say of signing off.

const { authorize, browse, register, signOn } = browserCalls(usePageMock());
const signedOff = 'https://app.example.com/signed-off';
const postLogoutRedirectUris = [signedOff];

/** An ID token of an application without a redirect of its own. */
async function idToken(clientID: string): Promise<{ cookie: string; token: string }> {
  const { cookie, resumed } = await signOn({
    client_id: clientID,
    response_type: 'id_token',
    nonce: 'fake-nonce',
  });
  const fragment = new URLSearchParams(locationOf(resumed).hash.slice(1));
  return { cookie, token: fragment.get('id_token') ?? '' };
}

describe('a sign-off', () => {
  const query = (more: Record<string, string>) => new URLSearchParams(more).toString();

  it('takes the cookie back, and ends the session for all applications', async () => {
    await register('first', { postLogoutRedirectUris });
    const { cookie } = await signOn();
    const response = await browse(`/as/signoff?${query({})}`, { cookie });
    expect(response.status).toBe(302);
    expect(response.headers.getSetCookie().join()).toMatch(/ST=;.*Max-Age=0|ST=;.*Expires=/i);
    const again = await authorize({}, { cookie });
    expect(locationOf(again).searchParams.has('flowId')).toBe(true);
  });

  it('goes where any application may go, with the state', async () => {
    await register('first', { postLogoutRedirectUris });
    const { cookie } = await signOn();
    const asked = query({ post_logout_redirect_uri: signedOff, state: 'fake-state' });
    const response = await browse(`/as/signoff?${asked}`, { cookie });
    expect([response.status, locationOf(response).href]).toEqual([
      302,
      `${signedOff}?state=fake-state`,
    ]);
  });

  it.each([
    ['https://other.example.com/', 'an address of nobody'],
    ['https://app.example.com/Signed-Off', 'another case'],
  ])('does not go to %s, %s', async (uri) => {
    await register('first', { postLogoutRedirectUris });
    const { cookie } = await signOn();
    const response = await browse(`/as/signoff?${query({ post_logout_redirect_uri: uri })}`, {
      cookie,
    });
    expect(response.headers.get('location')).toBeNull();
  });

  it('goes with an ID token only where its application may go', async () => {
    await register('first', {
      postLogoutRedirectUris,
      responseTypes: ['ID_TOKEN'],
      grantTypes: ['IMPLICIT'],
    });
    await register('second', { postLogoutRedirectUris: ['https://second.example.com/'] });
    const { cookie, token } = await idToken('first');
    const location = async (uri: string) => {
      const asked = query({ id_token_hint: token, post_logout_redirect_uri: uri });
      return (await browse(`/as/signoff?${asked}`, { cookie })).headers.get('location');
    };
    expect(await location('https://second.example.com/')).toBeNull();
    expect(await location(signedOff)).toBe(signedOff);
  });

  it('decided: is 400 for an ID token whose signature is wrong', async () => {
    await register('first', {
      postLogoutRedirectUris,
      responseTypes: ['ID_TOKEN'],
      grantTypes: ['IMPLICIT'],
    });
    const { cookie, token } = await idToken('first');
    const [header, claims] = token.split('.');
    const asked = query({ id_token_hint: `${header}.${claims}.AAAA` });
    expect((await browse(`/as/signoff?${asked}`, { cookie })).status).toBe(400);
  });

  it.each([
    [true, 204],
    [false, 400],
  ])('by the ID token alone needs the setting idpSignoff: %s is %i', async (idpSignoff, status) => {
    await register('first', {
      postLogoutRedirectUris,
      responseTypes: ['ID_TOKEN'],
      grantTypes: ['IMPLICIT'],
      idpSignoff,
    });
    const { token } = await idToken('first');
    const response = await browse(`/as/idpSignoff?${query({ id_token_hint: token })}`, {
      accept: 'application/json',
    });
    expect(response.status).toBe(status);
  });
});
