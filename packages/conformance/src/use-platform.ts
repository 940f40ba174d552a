import { beforeAll } from 'vitest';
import { usePageMock } from './use-page-mock.ts';
import { type Arrived, environmentID, type PageMock } from './vendor-page.ts';

const base = `/platform/v1/environments/${environmentID}`;

/** A media type of the vendor's own. */
export const media = (name: string): string => `application/vnd.pingidentity.${name}`;

/** Calls of the Platform API by a worker, written by hand. */
export interface PlatformCalls {
  readonly mock: Omit<PageMock, 'close'>;
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

type Arrange = PageMock['arrange'];

/** The header with a token of the worker. */
async function authorizationBy(arrange: Arrange): Promise<string> {
  const { access_token } = (await arrange('POST', '/tokens', {})) as { access_token: string };
  return `Bearer ${access_token}`;
}

/** The paths of the personas by their names. */
async function pathsBy(arrange: Arrange): Promise<ReadonlyMap<string, string>> {
  const { users } = (await arrange('GET', '/users')) as {
    users: { id: string; username: string }[];
  };
  return new Map(users.map(({ id, username }) => [username, `/users/${id}`]));
}

/** Calls of a mock for the tests of the file that calls this, with its world reset before each. */
export function usePlatform(): PlatformCalls {
  const mock = usePageMock();
  let authorization = '';
  let paths: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    authorization = await authorizationBy(mock.arrange);
    paths = await pathsBy(mock.arrange);
  });
  const user = (username: string) => {
    const path = paths.get(username);
    if (path === undefined) throw new Error(`There is no persona ${username}.`);
    return path;
  };
  const send: PlatformCalls['send'] = (method, path, body, type = 'application/json') =>
    mock.send(
      method,
      base + path,
      { authorization, ...(body !== undefined && { 'content-type': type }) },
      typeof body === 'object' ? JSON.stringify(body) : body,
    );
  return {
    mock,
    get authorization() {
      return authorization;
    },
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
