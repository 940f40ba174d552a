import { hexToBytes } from '@noble/hashes/utils.js';
import type { components } from '@ping-password/contract/auth';
import type { ApplicationRecord } from '../world/application-record.ts';
import { settingsOf, workerGenerationOf } from '../world/clock.ts';
import type { Random } from '../world/random.ts';
import { fingerprint } from '../world/secret.ts';
import { base64url, digest } from '../world/sha256.ts';
import type { GrantRecord } from '../world/sign-on-records.ts';
import type { World } from '../world/world.ts';
import { keepGrant } from './code.ts';
import { profileClaims } from './profile-claims.ts';
import { organizationID, type Provider, region } from './provider.ts';
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

/** The claims that every token of a world carries; `gen` is the sandbox's own. */
function commonClaims({ world, now }: Issue, { issuer }: Provider, generation: string) {
  const issuedAt = Math.floor(now / 1000);
  return {
    iss: issuer,
    env: world.id,
    org: organizationID,
    gen: generation,
    iat: issuedAt,
    exp: issuedAt + tokenLifetime,
  };
}

/** An access token of a worker: its roles stand in it, and of scopes those of OpenID Connect only. */
export function workerToken(
  issue: Issue,
  { id, roles, scope = '' }: Pick<ApplicationRecord, 'id' | 'roles'> & { scope?: string },
  provider: Provider,
): () => Promise<TokenSet> {
  const claims = {
    ...commonClaims(issue, provider, workerGenerationOf(issue.world)),
    aud: [provider.api],
    client_id: id,
    roles,
    // A recorded token of a user has none; of workers no record is known, and two of one second differ by it.
    jti: issue.tools.random.uuid(),
    ...(scope !== '' && { scope }),
  };
  return async () => ({
    access_token: await issue.tools.signer.sign(claims, 'at+jwt'),
    token_type: 'Bearer',
    expires_in: tokenLifetime,
  });
}

/** Whom an access token acts for; the session is that of the sign-on, where there was one. */
type Grant = Pick<GrantRecord, 'userID' | 'clientID' | 'scope'> & { readonly sessionID?: string };

/** An access token of a user. */
export function userToken(
  issue: Issue,
  { userID, clientID, scope, sessionID }: Grant,
  provider: Provider,
): () => Promise<TokenSet> {
  const claims = {
    ...commonClaims(issue, provider, settingsOf(issue.world).generation),
    aud: [provider.api],
    client_id: clientID,
    sub: userID,
    scope,
    ...(sessionID !== undefined && { sid: sessionID }),
  };
  return async () => ({
    access_token: await issue.tools.signer.sign(claims, 'at+jwt'),
    token_type: 'Bearer',
    expires_in: tokenLifetime,
    ...(scope !== '' && { scope }),
  });
}

/** The left half of the SHA-256 of a token or code. OpenID Connect Core, 3.1.3.6. */
const leftHalf = (secret: string) => base64url(hexToBytes(digest(secret, 'hex').slice(0, 32)));

/** Whom an ID token is about. */
type Identity = Pick<
  GrantRecord,
  'userID' | 'clientID' | 'sessionID' | 'scope' | 'nonce' | 'authenticatedAt' | 'secondFactorAt'
>;

/** How a user has signed on: the predefined policy that it satisfies, and the methods of RFC 8176. */
const contextOf = ({ secondFactorAt }: Identity) =>
  secondFactorAt === undefined
    ? { acr: 'Single_Factor', amr: ['pwd'] }
    : { acr: 'Multi_Factor', amr: ['pwd', 'otp'] };

/**
 * Makes an ID token later.
 *
 * @param beside the access token and the code that it is handed out with, whose hashes it carries.
 */
export function idTokenOf(
  issue: Issue,
  identity: Identity,
  provider: Provider,
): (beside: { accessToken?: string; code?: string | undefined }) => Promise<string> {
  const { world, tools } = issue;
  const { userID, clientID, sessionID, scope, nonce, authenticatedAt } = identity;
  const claims = {
    ...commonClaims(issue, provider, settingsOf(world).generation),
    ...profileClaims(world.get('users', userID), scope),
    sub: userID,
    aud: clientID,
    sid: sessionID,
    'p1.region': region,
    ...contextOf(identity),
    auth_time: Math.floor(authenticatedAt / 1000),
    ...(nonce !== undefined && { nonce }),
  };
  return ({ accessToken, code }) => {
    const hashes = {
      ...(accessToken !== undefined && { at_hash: leftHalf(accessToken) }),
      ...(code !== undefined && { c_hash: leftHalf(code) }),
    };
    return tools.signer.sign({ ...claims, ...hashes }, 'JWT');
  };
}

/** What the tokens of a sign-on are made of. */
interface SignOn {
  readonly grant: GrantRecord;
  readonly scope: string;
  readonly provider: Provider;
  /** Whether there is a refresh token among them. */
  readonly renewable: boolean;
}

/** Makes a refresh token, of which the world keeps a hash. */
function refreshTokenOf({ world, now, tools }: Issue, { grant, scope }: SignOn): string {
  const refreshToken = base64url(tools.random.bytes(32));
  keepGrant(world, {
    ...grant,
    id: fingerprint(refreshToken),
    kind: 'refresh',
    scope,
    expiresAt: now + refreshLifetime,
    spent: false,
  });
  return refreshToken;
}

/** The tokens of a sign-on: access, refresh and, with the scope `openid`, ID token. */
export function tokensOf(issue: Issue, signOn: SignOn): () => Promise<TokenSet> {
  const { grant, scope, provider, renewable } = signOn;
  const { userID, clientID, sessionID } = grant;
  const refreshToken = renewable ? refreshTokenOf(issue, signOn) : undefined;
  const access = userToken(issue, { userID, clientID, scope, sessionID }, provider);
  const identity = idTokenOf(issue, { ...grant, scope }, provider);
  const isOpenID = scope.split(' ').includes('openid');
  return async () => {
    const tokens = await access();
    return {
      ...tokens,
      ...(isOpenID && { id_token: await identity({ accessToken: tokens.access_token }) }),
      ...(refreshToken !== undefined && { refresh_token: refreshToken }),
    };
  };
}
