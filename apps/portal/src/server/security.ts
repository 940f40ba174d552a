import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppContext } from './app.ts';

const headers: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // With `no-referrer` a browser sends forms with `Origin: null`.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * The Content-Security-Policy of every answer. Nothing inline runs.
 *
 * @param apiOrigin origin that the sign-on page calls, and that a sign-off leads to.
 */
export const contentSecurityPolicy = (apiOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${apiOrigin}`,
    "base-uri 'none'",
    `form-action 'self' ${apiOrigin}`,
    "frame-ancestors 'none'",
  ].join('; ');

/** Puts the security headers on every answer. */
export function securityHeaders(apiOrigin: string): MiddlewareHandler {
  const policy = contentSecurityPolicy(apiOrigin);
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    c.res.headers.set('content-security-policy', policy);
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  };
}

const safe = new Set(['GET', 'HEAD']);

const isLoopback = (host: string) =>
  /^(127\.0\.0\.1|\[::1\]|([\w-]+\.)*localhost)(:\d+)?$/.test(host);

/**
 * Refuses what another site could send: a host name that is not the app's, as in DNS rebinding, and a
 * form that does not come from the app's own pages.
 *
 * @param url origin of the app.
 * @param refuse answers a form of another site.
 */
export function ownOrigin(url: string): MiddlewareHandler {
  const { host } = new URL(url);
  return async (c, next) => {
    const asked = c.req.header('host') ?? '';
    if (asked !== host) {
      const { pathname, search } = new URL(c.req.url);
      // The cookie belongs to one host name, so `localhost` becomes the app's own.
      return isLoopback(asked) && isLoopback(host) && safe.has(c.req.method)
        ? c.redirect(`${url}${pathname}${search}`, 307)
        : c.text('Unknown host.', 421);
    }
    if (!safe.has(c.req.method) && c.req.header('origin') !== url)
      return c.text('This form was not sent from a page of this app. Load the page again.', 403);
    return next();
  };
}

/** The largest form in bytes; those of the app have a few hundred. */
const largestForm = 64 * 1024;

/** Refuses a form that is too large, whether its length is told or not. */
export const limitForms = (
  refuse: (c: AppContext) => Response | Promise<Response>,
): MiddlewareHandler => bodyLimit({ maxSize: largestForm, onError: refuse });
