/** The default world. */
export const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';

/** The request that every server answers: an administrator changes a password, so state changes. */
export const request = {
  method: 'PUT' as const,
  path: `/environments/${environmentID}/users/c3042000-188f-4bc7-a269-dee1602cf7af/password`,
  headers: {
    authorization: 'Bearer bench',
    'content-type': 'application/vnd.pingidentity.password.reset+json',
  },
  body: JSON.stringify({ newPassword: 'Fake-Harbour-2042!' }),
};

/** Gives the value of `Authorization` that a server takes. */
export type Authorize = (origin: string) => Promise<string>;

/** Any token will do where none is checked. */
export const anyToken: Authorize = async () => request.headers.authorization;

/** A worker's token of the sandbox, as a worker gets it. */
export const workerToken: Authorize = async (origin) => {
  const credentials = btoa('6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01:sandbox-worker-secret');
  const response = await fetch(`${origin}/auth/${environmentID}/as/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!response.ok) throw new Error(`The sandbox gives no token: ${response.status}.`);
  const { access_token } = (await response.json()) as { access_token: string };
  return `Bearer ${access_token}`;
};
