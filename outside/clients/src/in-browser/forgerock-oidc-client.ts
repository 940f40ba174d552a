import { oidc } from '@forgerock/oidc-client';
import { addButton, registration, show } from './page.ts';

/** An app in a page that signs users on with Ping Identity's own client for browsers. */
const client = await oidc({
  config: {
    serverConfig: { wellknown: `${registration.issuer}/.well-known/openid-configuration` },
    clientId: registration.clientID,
    redirectUri: registration.redirectURI,
    scope: 'openid profile email',
  },
});
// Its type is a union whose members all may be absent.
if (!client.authorize || !client.token || !client.user) throw new Error('There is no client.');
const { authorize, token, user } = client;

async function signOn(): Promise<void> {
  const url = await authorize.url();
  if (typeof url === 'string') location.assign(url);
  else throw new Error(url.error);
}

/** Takes the code of the address, which the client does not read by itself. */
function exchange() {
  const { searchParams } = new URL(location.href);
  return token.exchange(searchParams.get('code') ?? '', searchParams.get('state') ?? '');
}

addButton('Sign on', signOn);
addButton('User', () => user.info());
addButton('Sign off', () => user.logout());
if (location.pathname === '/callback') show(exchange);
else show(() => token.get());
