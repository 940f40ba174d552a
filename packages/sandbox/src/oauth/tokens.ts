import type { components } from '@ping-password/contract/auth';
import { settingsOf } from '../world/clock.ts';
import type { Random } from '../world/random.ts';
import type { ApplicationRecord, GrantRecord } from '../world/records.ts';
import { fingerprint } from '../world/secret.ts';
import { base64url } from '../world/sha256.ts';
import type { World } from '../world/world.ts';
import { keepGrant } from './code.ts';
import type { Signer } from './signer.ts';

type TokenSet = components['schemas']['TokenSet'];

/** How long an access token lives, in seconds. Source: D-OIDC. */
const tokenLifetime = 3600;

/** How long a refresh token lives, in milliseconds; the vendor's figure depends on the application. */
const refreshLifetime = 30 * 86_400_000;

interface Issue {
  readonly world: World;
  readonly now: number;
  readonly tools: { readonly random: Random; readonly signer: Signer };
}

/** The claims that every token of a world carries. */
function commonClaims({ world, now, tools }: Issue, issuer: string) {
  const issuedAt = Math.floor(now / 1000);
  return {
    iss: issuer,
    env: world.id,
    gen: settingsOf(world).generation,
    iat: issuedAt,
    exp: issuedAt + tokenLifetime,
    jti: tools.random.uuid(),
  };
}

/** An access token of a worker; its roles stand in it, not its scopes. */
export function workerToken(
  issue: Issue,
  { id, roles }: Pick<ApplicationRecord, 'id' | 'roles'>,
  issuer: string,
): () => Promise<TokenSet> {
  const claims = { ...commonClaims(issue, issuer), client_id: id, roles };
  return async () => ({
    access_token: await issue.tools.signer.sign(claims, 'at+jwt'),
    token_type: 'Bearer',
    expires_in: tokenLifetime,
  });
}

/** An access token of a user. */
export function userToken(
  issue: Issue,
  { userID, clientID, scope }: { userID: string; clientID: string; scope: string },
  issuer: string,
): () => Promise<TokenSet> {
  const claims = { ...commonClaims(issue, issuer), client_id: clientID, sub: userID, scope };
  return async () => ({
    access_token: await issue.tools.signer.sign(claims, 'at+jwt'),
    token_type: 'Bearer',
    expires_in: tokenLifetime,
    ...(scope !== '' && { scope }),
  });
}

/** The tokens of a sign-on: access, refresh and, with the scope `openid`, ID token. */
export function tokensOf(
  issue: Issue,
  { grant, scope, issuer }: { grant: GrantRecord; scope: string; issuer: string },
): () => Promise<TokenSet> {
  const { world, now, tools } = issue;
  const { userID, clientID, nonce } = grant;
  const refreshToken = base64url(tools.random.bytes(32));
  keepGrant(world, {
    ...grant,
    id: fingerprint(refreshToken),
    kind: 'refresh',
    scope,
    expiresAt: now + refreshLifetime,
    spent: false,
  });
  const access = userToken(issue, { userID, clientID, scope }, issuer);
  const identity = {
    ...commonClaims(issue, issuer),
    sub: userID,
    aud: clientID,
    sid: grant.sessionID,
    auth_time: Math.floor(grant.authenticatedAt / 1000),
    ...(nonce !== undefined && { nonce }),
  };
  const isOpenID = scope.split(' ').includes('openid');
  return async () => ({
    ...(await access()),
    ...(isOpenID && { id_token: await tools.signer.sign(identity, 'JWT') }),
    refresh_token: refreshToken,
  });
}
