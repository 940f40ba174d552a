import {
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type Client,
  type ClientAuth,
  customFetch,
  getValidatedIdTokenClaims,
  OperationProcessingError,
  processAuthorizationCodeResponse,
  UnsupportedOperationError,
  validateApplicationLevelSignature,
} from 'oauth4webapi';
import type { AuthClient } from '../auth.ts';
import { ApiError, unwrap } from '../errors/api-error.ts';
import { SignOnError } from './sign-on-error.ts';
import type { SignedOn, SignOnTransaction } from './types.ts';

/** An application, and where its users sign on. */
export interface Registration {
  readonly auth: AuthClient;
  readonly environmentID: string;
  readonly server: AuthorizationServer;
  readonly client: Client;
  readonly authentication: ClientAuth;
  readonly redirectURI: string;
  readonly now: () => number;
}

/** Sends the requests of the library by the client, which knows when to repeat and what to hide. */
const sendBy = (
  { auth, environmentID }: Registration,
  signal: AbortSignal | undefined,
): typeof globalThis.fetch => {
  const common = {
    params: { path: { environmentID } },
    credentials: 'omit' as const,
    ...(signal && { signal }),
  };
  return async (_url, init) => {
    if (init?.method !== 'POST')
      return Response.json(unwrap(await auth.GET('/{environmentID}/as/jwks', common)));
    const authorization = new Headers(init.headers).get('authorization');
    const body = Object.fromEntries(new URLSearchParams(String(init.body)));
    const tokens = await auth.POST('/{environmentID}/as/token', {
      ...common,
      ...(authorization && { headers: { authorization } }),
      // The library has made one of the forms that the action takes.
      body: body as unknown as { grant_type: 'client_credentials' },
    });
    return Response.json(unwrap(tokens));
  };
};

/** What the library or the client has thrown, as what it means for the sign-on. */
function failureOf(error: unknown): unknown {
  if (error instanceof ApiError)
    return error.code === 'invalid_grant' ? new SignOnError('codeDead') : error;
  const isRefusal =
    error instanceof OperationProcessingError ||
    error instanceof UnsupportedOperationError ||
    // The platform's, for a key that is none.
    Object(error).name === 'DataError';
  if (!isRefusal) return error;
  // The cause of these errors may hold the tokens.
  const { claim } = Object(Object(error).cause) as { claim?: unknown };
  return new SignOnError(claim === 'iss' ? 'wrongIssuer' : 'invalidIDToken');
}

/**
 * Redeems a code, and checks the ID token with signature, issuer, audience, times and nonce.
 *
 * @param callback the parameters of the callback, state and issuer checked by the library.
 * @throws SignOnError when the code or the ID token is not right.
 * @throws ApiError when no tokens are issued for another reason.
 */
export async function redeem(
  registration: Registration,
  callback: URLSearchParams,
  { maxAge, nonce, verifier }: SignOnTransaction,
  signal: AbortSignal | undefined,
): Promise<SignedOn> {
  const { server, client, authentication, now, redirectURI } = registration;
  const http = { [allowInsecureRequests]: true, [customFetch]: sendBy(registration, signal) };
  const asked = now();
  try {
    const response = await authorizationCodeGrantRequest(
      server,
      client,
      authentication,
      callback,
      redirectURI,
      verifier,
      http as object,
    );
    const checks = {
      expectedNonce: nonce,
      requireIdToken: true,
      ...(maxAge !== undefined && { maxAge }),
    };
    const tokens = await processAuthorizationCodeResponse(server, client, response, checks);
    await validateApplicationLevelSignature(server, response, http as object);
    const { access_token, expires_in, id_token, refresh_token, scope } = tokens;
    return {
      accessToken: access_token,
      idToken: id_token ?? '',
      ...(refresh_token !== undefined && { refreshToken: refresh_token }),
      ...(expires_in !== undefined && { expiresAt: asked + expires_in * 1000 }),
      scopes: scope?.split(' ') ?? [],
      claims: getValidatedIdTokenClaims(tokens) as unknown as SignedOn['claims'],
    };
  } catch (error) {
    throw failureOf(error);
  }
}
