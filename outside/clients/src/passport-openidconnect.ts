import express, { type Express } from 'express';
import passport from 'passport';
import OpenIDConnectStrategy from 'passport-openidconnect';
import type { Registration } from './relying-party.ts';
import { sessions } from './session.ts';
import { showError } from './show-error.ts';

/** What the app keeps of a user. */
interface SignedOnUser {
  readonly profile: OpenIDConnectStrategy.Profile;
  readonly idToken: string;
}

/** An app that signs users on with passport-openidconnect: the secret in the form, no PKCE. */
export function createPassportApp(registration: Registration): Express {
  const { issuer, clientID, secret, redirectURI, signedOffURI } = registration;
  const authenticator = new passport.Passport();
  const strategy = new OpenIDConnectStrategy(
    {
      issuer,
      authorizationURL: `${issuer}/authorize`,
      tokenURL: `${issuer}/token`,
      userInfoURL: `${issuer}/userinfo`,
      clientID,
      clientSecret: secret,
      callbackURL: redirectURI,
      scope: ['profile', 'email'],
      nonce: 'fake-nonce',
      skipUserProfile: false,
    },
    (
      _issuer: string,
      profile: OpenIDConnectStrategy.Profile,
      _context: object,
      idToken: string | object,
      done: OpenIDConnectStrategy.VerifyCallback,
    ) => done(null, { profile, idToken }),
  );
  authenticator.use(strategy);
  authenticator.serializeUser((user, done) => done(null, user));
  authenticator.deserializeUser((user: SignedOnUser, done) => done(null, user));
  const app = express().use(sessions()).use(authenticator.session());

  app.get('/login', authenticator.authenticate('openidconnect'));
  app.get('/callback', authenticator.authenticate('openidconnect', { successRedirect: '/' }));

  app.get('/', ({ user }, response) => {
    response.json((user as SignedOnUser | undefined)?.profile ?? null);
  });

  app.get('/logout', (request, response, next) => {
    const { idToken } = request.user as SignedOnUser;
    const parameters = { id_token_hint: idToken, post_logout_redirect_uri: signedOffURI };
    request.logout((error) => {
      if (error) next(error);
      else response.redirect(`${issuer}/signoff?${new URLSearchParams(parameters)}`);
    });
  });

  return app.use(showError);
}
