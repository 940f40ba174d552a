import { createAuthClient, unwrap } from '@ping-password/client';

/** What `workerCredentials` takes. */
export interface WorkerApplication {
  readonly environmentID: string;
  readonly clientID: string;
  readonly clientSecret: string;
  /** Base URL of the Auth API. */
  readonly baseUrl: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Gives the token in hand, or a new one in place of one that was refused. */
export type WorkerAuthorization = (refused?: string | null) => Promise<string>;

/** How long before its end a token is renewed, in seconds. */
const margin = 60;

/** The token of a worker application: fetched when first needed, and again before it expires. */
export function workerCredentials({
  environmentID,
  clientID,
  clientSecret,
  ...options
}: WorkerApplication): WorkerAuthorization {
  const auth = createAuthClient(options);
  let token: Promise<{ value: string; goodUntil: number }> | undefined;
  const request = async () => {
    const result = await auth.POST('/{environmentID}/as/token', {
      params: { path: { environmentID } },
      body: {
        grant_type: 'client_credentials',
        client_id: clientID,
        client_secret: clientSecret,
      },
    });
    const { access_token, expires_in } = unwrap(result);
    return {
      value: `Bearer ${access_token}`,
      goodUntil: Date.now() + (expires_in - margin) * 1000,
    };
  };
  const renew = async () => {
    token = request();
    token.catch(() => {
      token = undefined;
    });
    return (await token).value;
  };
  return async (refused) => {
    const held = await token;
    const isGood = held && held.value !== refused && Date.now() < held.goodUntil;
    return isGood ? held.value : renew();
  };
}

/** A `fetch` that sends a request once more, with a new token, when its token was refused. */
export function renewing(
  authorization: WorkerAuthorization,
  send: (request: Request) => Promise<Response> = fetch,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const again = request.clone();
    const response = await send(request);
    if (response.status !== 401) return response;
    const refused = request.headers.get('authorization');
    const renewed = await authorization(refused);
    if (renewed === refused) return response;
    again.headers.set('authorization', renewed);
    return send(again);
  };
}
