import type { RequestListener } from 'node:http';
import { Readable } from 'node:stream';
import { Auth, type AuthConfig } from '@auth/core';
import PingId from '@auth/core/providers/ping-id';
import type { Registration } from './relying-party.ts';

/**
 * An app that signs users on with Auth.js and its provider for Ping Identity. Auth.js answers all of its pages, which
 * begin with `/auth`.
 */
export function createAuthJsApp(registration: Registration): RequestListener {
  const { issuer, clientID, secret, origin } = registration;
  const config: AuthConfig = {
    basePath: '/auth',
    secret: 'fake-session-secret',
    trustHost: true,
    providers: [PingId({ clientId: clientID, clientSecret: secret, issuer })],
    callbacks: {
      // Auth.js ends its own session only; the provider ends that of the browser.
      redirect: ({ url, baseUrl }) =>
        [new URL(issuer).origin, origin].includes(new URL(url).origin) ? url : baseUrl,
      // Without a database of users, Auth.js makes up an identifier at every sign-on.
      jwt: ({ token, profile }) => ({ ...token, sub: profile?.sub ?? token.sub ?? '' }),
      session: ({ session, token }) => ({
        ...session,
        user: { ...session.user, id: token.sub ?? '' },
      }),
    },
  };
  return async (request, response) => {
    const { url = '', method = 'GET', headers } = request;
    const hasBody = method === 'POST' ? { body: Readable.toWeb(request), duplex: 'half' } : {};
    const init = { method, headers, ...hasBody } as unknown as RequestInit;
    const answer = await Auth(new Request(new URL(url, origin), init), config);
    response.statusCode = answer.status;
    response.setHeaders(answer.headers).end(await answer.text());
  };
}
