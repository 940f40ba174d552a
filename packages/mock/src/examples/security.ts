import type { IncomingHttpHeaders } from 'node:http';
import { resolveReference } from '@ping-password/contract';
import type { Route } from '@ping-password/sandbox';

interface SecurityScheme {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
}

const decodeBasic = (value: string) => Buffer.from(value, 'base64').toString('utf8');

function carries(scheme: SecurityScheme, headers: IncomingHttpHeaders): boolean {
  const [kind = '', value = ''] = (headers.authorization ?? '').split(/\s+(.*)/, 2);
  if (scheme.type === 'http' && kind.toLowerCase() !== scheme.scheme?.toLowerCase()) return false;
  if (scheme.scheme === 'bearer') return /^[\w.~+/-]+=*$/.test(value);
  if (scheme.scheme === 'basic')
    return /^[A-Za-z0-9+/]+=*$/.test(value) && /^[^:]+:./s.test(decodeBasic(value));
  const cookies = (headers.cookie ?? '')
    .split(';')
    .map((cookie) => cookie.split('=', 1)[0]?.trim());
  return scheme.in === 'cookie' && cookies.includes(scheme.name);
}

/** Whether a request carries well-formed credentials for one of the action's alternatives. */
export function isAuthenticated({ api, action }: Route, headers: IncomingHttpHeaders): boolean {
  if (action.security.length === 0) return true;
  return action.security.some((names) =>
    names.every((name) => {
      const ref = { $ref: `#/components/securitySchemes/${name}` };
      return carries(resolveReference(api.document, ref) as SecurityScheme, headers);
    }),
  );
}
