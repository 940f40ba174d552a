import type { Site } from '../site.ts';

const directives = ({ connect }: Site) => [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  ["connect-src 'self'", ...connect].join(' '),
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * The Content-Security-Policy in each page: no script in the page itself, nothing loaded from elsewhere,
 * and calls to the origins alone that the try-it drawer may send to.
 */
export const pagePolicy = (site: Site): string => directives(site).join('; ');

/** Headers of every answer of the docs server. */
export const securityHeaders = (site: Site): Readonly<Record<string, string>> => ({
  'content-security-policy': [...directives(site), "frame-ancestors 'none'"].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
});
