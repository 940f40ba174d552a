import { operationOf, resolveReference } from '@ping-password/contract';
import type { Route } from '../http/route-table.ts';

/** Schemes that have to be met together, each with the scopes or roles that it takes. */
export type Requirement = Readonly<Record<string, readonly string[]>>;

/** How the caller of an action is known. */
function schemeOf({ api, action }: Route): 'bearer' | 'basic' | 'none' {
  const names = action.security.flat();
  if (names.includes('clientSecret')) return 'none';
  const schemes = names.map(
    (name) =>
      resolveReference(api.document, { $ref: `#/components/securitySchemes/${name}` }) as {
        scheme?: string;
      },
  );
  if (schemes.some(({ scheme }) => scheme === 'bearer')) return 'bearer';
  return schemes.some(({ scheme }) => scheme === 'basic') ? 'basic' : 'none';
}

/** What an action asks of its callers. */
interface Security {
  readonly scheme: ReturnType<typeof schemeOf>;
  /** Alternatives, each a scheme with the scopes or roles that it takes. */
  readonly requirements: readonly Requirement[];
}

const securities = new WeakMap<Route, Security>();

/** What an action asks of its callers; read once for each. */
export function securityOf(route: Route): Security {
  const known = securities.get(route);
  if (known) return known;
  const { security = [] } = operationOf(route.api.document, route.action) as {
    security?: Requirement[];
  };
  const found = { scheme: schemeOf(route), requirements: security };
  securities.set(route, found);
  return found;
}
