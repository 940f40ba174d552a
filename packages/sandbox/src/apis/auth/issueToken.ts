import { authenticate } from '../../oauth/authenticate.ts';
import { endFamily } from '../../oauth/code.ts';
import { providerOf } from '../../oauth/provider.ts';
import { tokensOf, workerToken } from '../../oauth/tokens.ts';
import { isExternalIdentity, isUsable } from '../../password/status.ts';
import type { ApplicationRecord } from '../../world/application-record.ts';
import { openIDScopes } from '../../world/scopes.ts';
import { fingerprint } from '../../world/secret.ts';
import type { GrantRecord } from '../../world/sign-on-records.ts';
import { invalidClient, refused } from './oauth-refusal.ts';
import type { AuthCall, AuthHandler } from './types.ts';

type TokenCall = AuthCall<'issueToken'>;

/** RFC 6749, 5.1: tokens must not be kept on the way. */
const headers = { 'cache-control': 'no-store' };

const invalidGrant = (rule: string) =>
  refused(400, 'invalid_grant', rule, 'The grant is not valid.');

/** Without a challenge there is nothing to prove, so a verifier belongs to another sign-on (RFC 9700, 4.8.2). */
const proves = ({ codeChallenge }: GrantRecord, verifier: string | undefined) =>
  codeChallenge === undefined
    ? verifier === undefined
    : verifier !== undefined && codeChallenge === fingerprint(verifier);

/** Spends a code or a refresh token, or says why it is no good. */
function spend(
  { world, now }: TokenCall,
  application: ApplicationRecord,
  secret: string,
  kind: GrantRecord['kind'],
): GrantRecord | string {
  const grant = world.get('grants', fingerprint(secret));
  if (!grant || grant.kind !== kind) return 'unknown grant';
  if (grant.spent) {
    endFamily(world, grant.familyID);
    return 'the grant was used before';
  }
  if (grant.clientID !== application.id) return 'the grant belongs to another application';
  if (now >= grant.expiresAt) return 'the grant has expired';
  return grant;
}

function issueForUser(
  call: TokenCall,
  { grantTypes }: ApplicationRecord,
  { grant, scope }: { readonly grant: GrantRecord; readonly scope: string },
) {
  const { world } = call;
  const user = world.get('users', grant.userID);
  if (!user || !isUsable(user, call.now)) return invalidGrant('the user cannot sign on any more');
  world.put('grants', { ...grant, spent: true });
  const granted = isExternalIdentity(user)
    ? scope
        .split(' ')
        .filter((name) => !name.startsWith('p1:'))
        .join(' ')
    : scope;
  const provider = providerOf(call.baseUrl, world.id);
  const renewable = grantTypes.includes('REFRESH_TOKEN');
  const body = tokensOf(call, { grant, scope: granted, provider, renewable });
  const subject = { userID: user.id };
  return { status: 200 as const, headers, body, rule: `${grant.kind} taken`, subject };
}

function takeCode(call: TokenCall, application: ApplicationRecord) {
  const { body, world } = call;
  if (body.grant_type !== 'authorization_code') return invalidGrant('no code');
  const grant = spend(call, application, body.code, 'code');
  if (typeof grant === 'string') return invalidGrant(grant);
  const fits = grant.redirectURI === undefined || grant.redirectURI === body.redirect_uri;
  if (!fits || !proves(grant, body.code_verifier)) {
    // A code in the wrong hands must not be tried again.
    world.put('grants', { ...grant, spent: true });
    return invalidGrant(fits ? 'the verifier does not fit' : 'redirect_uri does not fit');
  }
  return issueForUser(call, application, { grant, scope: grant.scope });
}

function refresh(call: TokenCall, application: ApplicationRecord) {
  const { body } = call;
  if (body.grant_type !== 'refresh_token') return invalidGrant('no refresh token');
  const grant = spend(call, application, body.refresh_token, 'refresh');
  if (typeof grant === 'string') return invalidGrant(grant);
  const held = grant.scope.split(' ');
  const asked = body.scope === undefined ? held : body.scope.split(' ').filter(Boolean);
  if (!asked.every((name) => held.includes(name)))
    return refused(
      400,
      'invalid_scope',
      'more scopes than before',
      'Only scopes of the first grant can be asked for.',
    );
  return issueForUser(call, application, { grant, scope: [...new Set(asked)].join(' ') });
}

/** What a worker may do stands in its roles: of scopes it gets those of OpenID Connect, or is refused. */
function issueForWorker(call: TokenCall, application: ApplicationRecord) {
  const { body, world, baseUrl } = call;
  const { scope = '' } = body as { scope?: string };
  const asked = scope.split(' ').filter(Boolean);
  const granted = asked.filter((name) => openIDScopes.includes(name));
  if (asked.length > 0 && granted.length === 0)
    return refused(
      400,
      'invalid_scope',
      'a worker gets no such scope',
      'None of the scopes can be granted to a worker, whose roles say what it may do.',
    );
  const worker = { ...application, scope: [...new Set(granted)].join(' ') };
  const tokens = workerToken(call, worker, providerOf(baseUrl, world.id));
  return { status: 200 as const, headers, body: tokens, rule: 'worker token issued' };
}

/** The grant type that an application has to have for a request. */
const grantTypes = {
  authorization_code: 'AUTHORIZATION_CODE',
  refresh_token: 'REFRESH_TOKEN',
  client_credentials: 'CLIENT_CREDENTIALS',
} as const;

export const issueToken: AuthHandler<'issueToken'> = (call) => {
  const application = authenticate(call.world, call);
  if ('rule' in application) return invalidClient(application, call.headers);
  const grantType = grantTypes[call.body.grant_type];
  if (!application.grantTypes.includes(grantType))
    return refused(
      400,
      'unauthorized_client',
      `the application lacks ${grantType}`,
      `This application cannot use ${call.body.grant_type}: its grantTypes lack ${grantType}.`,
    );
  if (call.body.grant_type === 'authorization_code') return takeCode(call, application);
  if (call.body.grant_type === 'refresh_token') return refresh(call, application);
  return issueForWorker(call, application);
};
