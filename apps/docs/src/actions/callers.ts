import type { Action } from '@ping-password/contract';
import { type Api, operationOf } from '../contract.ts';

/** `userToken` as `user token`, `apiCredentials` as `API credentials`. */
const words = (scheme: string) =>
  scheme.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^api\b/, 'API');

/** A scope is code, a role is a name. */
const powerWords = (power: string) => (power.includes(':') ? `\`${power}\`` : power);

const describe = ([scheme, powers]: readonly [string, readonly string[]]) =>
  powers.length > 0 ? `${words(scheme)} with ${powers.map(powerWords).join(', ')}` : words(scheme);

/**
 * Who may call an action, one text per alternative, for example ``user token with `p1:read:user` ``.
 *
 * @param only keeps the alternatives of one security scheme.
 */
export function callersOf(api: Api, action: Action, only?: string): string[] {
  const { security = [] } = operationOf(api, action);
  const named = security.map((schemes) => Object.entries(schemes)).filter(({ length }) => length);
  if (named.length === 0) return ['anyone'];
  const goesWithout = named.length < security.length ? ', if there is one' : '';
  return named
    .filter((schemes) => only === undefined || schemes.some(([scheme]) => scheme === only))
    .map((schemes) => schemes.map(describe).join(' and ') + goesWithout);
}
