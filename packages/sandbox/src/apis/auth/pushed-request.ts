import { type Failure, invalidValue } from '../../password/failures.ts';
import type { ApplicationRecord } from '../../world/application-record.ts';
import { keepNewest } from '../../world/keep-newest.ts';
import { fingerprint } from '../../world/secret.ts';
import { base64url } from '../../world/sha256.ts';
import type { World } from '../../world/world.ts';
import { type AuthorizeParameters, hashedChallenge } from './authorize-parameters.ts';
import type { AuthCall } from './types.ts';

/** The most pushed requests of a world; the oldest go first. */
const mostRequests = 1000;

const prefix = 'urn:ietf:params:oauth:request_uri:';

function withHashedChallenge({ code_challenge, ...parameters }: AuthorizeParameters) {
  if (code_challenge === undefined) return parameters;
  const hashed = hashedChallenge(code_challenge, parameters.code_challenge_method);
  return { ...parameters, code_challenge: hashed, code_challenge_method: 'S256' as const };
}

/** Keeps the parameters of a sign-on, and gives the reference that stands for them. */
export function keepRequest(
  { world, now, tools }: Pick<AuthCall<'pushAuthorizationRequest'>, 'world' | 'now' | 'tools'>,
  { id: clientID, parTimeout }: ApplicationRecord,
  parameters: AuthorizeParameters,
) {
  const uri = `${prefix}${base64url(tools.random.bytes(32))}`;
  const request = {
    id: fingerprint(uri),
    clientID,
    parameters: withHashedChallenge(parameters),
    expiresAt: now + parTimeout * 1000,
    spent: false,
  };
  keepNewest(world, 'pushedRequests', request, mostRequests);
  return { request_uri: uri, expires_in: parTimeout };
}

/** The refusals are alike, so that nobody learns of the requests of others; the journal has the reason. */
const unusable = (rule: string): Failure =>
  invalidValue(rule, 'request_uri', 'request_uri is unknown, has expired or was used before.');

/**
 * The parameters of a request that an application has pushed. Parameters beside `request_uri` are ignored
 * apart from `prompt`, which PingOne's own browser client sends there.
 */
export function takeRequest(
  world: World,
  now: number,
  application: ApplicationRecord,
  { request_uri = '', prompt }: AuthorizeParameters,
): { readonly parameters: AuthorizeParameters } | Failure {
  const request = world.get('pushedRequests', fingerprint(request_uri));
  if (!request) return unusable('unknown request_uri');
  if (request.clientID !== application.id) return unusable('request_uri of another application');
  if (request.spent) return unusable('request_uri was used before');
  if (now >= request.expiresAt) return unusable('request_uri has expired');
  world.put('pushedRequests', { ...request, spent: true });
  return { parameters: { ...request.parameters, ...(prompt !== undefined && { prompt }) } };
}
