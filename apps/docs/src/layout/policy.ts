const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The Content-Security-Policy in each page: nothing from elsewhere, and no script in the page itself. */
export const pagePolicy: string = directives.join('; ');

/** Headers of every answer of the docs server. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [...directives, "frame-ancestors 'none'"].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};
