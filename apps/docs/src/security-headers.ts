import { readFileSync } from 'node:fs';

/** Of every answer of the docs server. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

const always = ["base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'"];
const strict = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  ...always,
];

/** An element with a script of its own, which a page of the reference has. */
const inlineScript = /<script(?![^>]*\ssrc=)/;

/** The Content-Security-Policy of a page: nothing runs where the page has no script of its own. */
export const contentSecurityPolicy = (html: string): string =>
  (inlineScript.test(html) ? always : strict).join('; ');

/** The policies of the files that are served, each read once. */
export function createPolicies(): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const policy =
      known.get(path) ??
      contentSecurityPolicy(path.endsWith('.html') ? readFileSync(path, 'utf8') : '');
    known.set(path, policy);
    return policy;
  };
}
