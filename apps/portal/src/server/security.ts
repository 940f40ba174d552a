import type { MiddlewareHandler } from 'hono';

const policies: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * The Content-Security-Policy of every answer. Nothing inline runs; the nonce admits the two style
 * elements that React Aria adds by script.
 *
 * @param apiOrigin origin that the browser calls directly.
 * @param nonce fresh for each page; answers without a page need none.
 */
export function contentSecurityPolicy(apiOrigin: string, nonce?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === undefined ? '' : ` 'nonce-${nonce}'`}`,
    "img-src 'self'",
    `connect-src 'self' ${apiOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Puts the security headers on every answer; a page has set its own policy before. */
export function securityHeaders(apiOrigin: string): MiddlewareHandler {
  const policy = contentSecurityPolicy(apiOrigin);
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(policies)) c.res.headers.set(name, value);
    if (!c.res.headers.has('content-security-policy')) {
      c.res.headers.set('content-security-policy', policy);
    }
  };
}

/** Names that lead to this machine wherever they are asked for (RFC 6761, 6.3, for `localhost`). */
const isLoopback = (name: string) => name === '127.0.0.1' || /^(?:.+\.)?localhost$/.test(name);

const harmless = new Set(['GET', 'HEAD']);

function hostname(host: string): string | undefined {
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/**
 * Refuses what another site could send: a host name that is not this machine's, as in DNS
 * rebinding, and a call that changes something without an `Origin` that is the portal's own.
 */
export function sameOrigin(): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!isLoopback(hostname(host) ?? '')) return c.text('Unknown host.', 421);
    if (!harmless.has(c.req.method) && c.req.header('origin') !== `http://${host}`) {
      return c.text('This call has to come from the portal itself.', 403);
    }
    return next();
  };
}
