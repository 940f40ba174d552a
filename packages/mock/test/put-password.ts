import type { Mock } from '../src/start-mock.ts';

/** The default world, and its user `user.ok`. */
export const environmentID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
export const userID = 'c3042000-188f-4bc7-a269-dee1602cf7af';
export const password = `/platform/v1/environments/${environmentID}/users/${userID}/password`;
export const reset = 'application/vnd.pingidentity.password.reset+json';
export const set = 'application/vnd.pingidentity.password.set+json';

/** The body of a failure, as a test reads it. */
export interface Failure {
  id: string;
  code: string;
  message: string;
  details: { code: string; target?: string; message: string }[];
}

/** Reads the JSON body of a response as the type that the test expects. */
export const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;

/** Sends `PUT …/password` with a bearer token. */
export function put(
  mock: Mock,
  contentType: string | undefined,
  body?: string | Blob | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const type: Record<string, string> =
    contentType === undefined ? {} : { 'content-type': contentType };
  return fetch(`${mock.url}${password}`, {
    method: 'PUT',
    headers: { authorization: 'Bearer canary-token', ...type, ...headers },
    ...(body !== undefined && { body }),
  });
}
