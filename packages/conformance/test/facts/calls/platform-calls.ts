import {
  type Arrived,
  environmentID,
  type PageMock,
  startPageMock,
} from '../../../src/vendor-page.ts';

/** The password of every persona. */
export const current = 'Tr4vel-Lightly-88';

const base = `/platform/v1/environments/${environmentID}`;

/** A media type of the vendor's own. */
export const media = (name: string): string => `application/vnd.pingidentity.${name}`;

/** Calls of the Platform API by a worker, written by hand. */
export interface PlatformCalls {
  readonly mock: PageMock;
  /** The token of the worker, as the header has it. */
  readonly authorization: string;
  /** Takes the world back to its beginning. */
  reset(): Promise<void>;
  /** The path of a persona. */
  user(username: string): string;
  send(method: string, path: string, body?: object | string, type?: string): Promise<Arrived>;
  /** An action on the password of a persona. */
  password(username: string, method: string, action: string, body?: object): Promise<Arrived>;
  stateOf(username: string): Promise<unknown>;
}

/** Starts a mock for the facts of the Platform API. */
export async function startPlatform(): Promise<PlatformCalls> {
  const mock = await startPageMock();
  const { access_token } = (await mock.arrange('POST', '/tokens', {})) as { access_token: string };
  const authorization = `Bearer ${access_token}`;
  const list = await mock.arrange('GET', '/users');
  const { users } = list as { users: { id: string; username: string }[] };
  const user = (name: string) => `/users/${users.find(({ username }) => username === name)?.id}`;
  const send: PlatformCalls['send'] = (method, path, body, type = 'application/json') =>
    mock.send(
      method,
      base + path,
      {
        authorization,
        ...(body !== undefined && { 'content-type': type }),
      },
      typeof body === 'object' ? JSON.stringify(body) : body,
    );
  return {
    mock,
    authorization,
    user,
    send,
    async reset() {
      await mock.arrange('POST', '/reset');
    },
    password: (username, method, action, body = {}) =>
      send(method, `${user(username)}/password`, body, media(action)),
    async stateOf(username) {
      const { body } = await send('GET', `${user(username)}/password`);
      return (body as { status: string }).status;
    },
  };
}
