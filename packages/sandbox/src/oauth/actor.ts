import type { Claims } from './signer.ts';

/** Who makes a call. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'worker'; readonly id: string; readonly roles: readonly string[] }
  | {
      readonly kind: 'user';
      readonly id: string;
      readonly scopes: readonly string[];
      /** The application that the token was issued to. */
      readonly clientID: string;
    }
  | { readonly kind: 'directory'; readonly id: string };

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const actors = new WeakMap<Claims, Actor>();

/** The actor behind claims, one object for one token. */
export function actorOf(claims: Claims): Actor {
  const actor = actors.get(claims) ?? readActor(claims);
  actors.set(claims, actor);
  return actor;
}

function readActor(claims: Claims): Actor {
  if (typeof claims['sub'] === 'string') {
    const scopes = String(claims['scope'] ?? '')
      .split(' ')
      .filter(Boolean);
    const clientID = String(claims['client_id']);
    return { kind: 'user', id: claims['sub'], scopes, clientID };
  }
  return { kind: 'worker', id: String(claims['client_id']), roles: listOf(claims['roles']) };
}
