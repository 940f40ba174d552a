import { hexToBytes } from '@noble/hashes/utils.js';
import { digest } from '../../world/sha256.ts';

/** Submits the form of the page as soon as it is there. */
const script = 'document.forms[0].submit()';

const scriptHash = btoa(String.fromCharCode(...hexToBytes(digest(script, 'hex'))));

/**
 * What the browser does with the page: it runs the one script and loads nothing. There is no `form-action`,
 * because browsers hold the redirects of the application after the form against it, too.
 */
export const formPostHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; script-src 'sha256-${scriptHash}'; base-uri 'none'; frame-ancestors 'none'`,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

/** A text inside an attribute in quotes; line breaks too, which HTML would otherwise make one kind. */
const escaped = (text: string): string =>
  text.replace(/[&<>"'\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A page that posts parameters to an address: by itself, or by its button where no scripts run. */
export function formPostPage(
  address: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const inputs = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`],
  );
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign-on</title></head><body>',
    `<form method="post" action="${escaped(address)}">${inputs.join('')}<button>Continue</button></form>`,
    `<script>${script}</script></body></html>`,
  ].join('');
}
