/** The default world, one of its users and the password of all, and its worker. */
export const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
export const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
const worker = btoa('6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01:sandbox-worker-secret');

/** What came of a call. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** Sends a request and reads the answer. */
export async function call(url: string, method = 'GET', init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { ...init, method });
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, body: text.startsWith('{') ? JSON.parse(text) : {} };
}

/** The token of the worker of the default world. */
export async function workerToken(mock: string): Promise<string> {
  const { body } = await call(`${mock}/auth/${environmentID}/as/token`, 'POST', {
    headers: { authorization: `Basic ${worker}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return String(body['access_token']);
}

/** A call of the control API. */
export const control = (mock: string, method: string, path: string, body?: unknown) =>
  call(`${mock}/_mock/worlds${path}`, method, {
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** A call of the password of a user, in a world. */
export const password = (
  mock: string,
  { token, world = environmentID, user = userID }: { token: string; world?: string; user?: string },
  action: string,
  body?: unknown,
) =>
  call(
    `${mock}/platform/v1/environments/${world}/users/${user}/password`,
    action === 'read' ? 'GET' : action === 'reset' ? 'PUT' : 'POST',
    {
      headers: {
        authorization: `Bearer ${token}`,
        ...(action !== 'read' && {
          'content-type': `application/vnd.pingidentity.password.${action}+json`,
        }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
  );
