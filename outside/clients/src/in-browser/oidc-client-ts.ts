import { UserManager } from 'oidc-client-ts';
import { addButton, registration, show } from './page.ts';

/** An app in a page that signs users on with oidc-client-ts. */
const manager = new UserManager({
  authority: registration.issuer,
  client_id: registration.clientID,
  redirect_uri: registration.redirectURI,
  post_logout_redirect_uri: registration.signedOffURI,
  scope: 'openid profile email',
  loadUserInfo: true,
  automaticSilentRenew: false,
});

addButton('Sign on', () => manager.signinRedirect());
addButton('Refresh', () => manager.signinSilent());
addButton('Sign off', () => manager.signoutRedirect());
if (location.pathname === '/callback') show(() => manager.signinCallback());
else show(() => manager.getUser());
