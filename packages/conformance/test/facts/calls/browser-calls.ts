import { currentPassword, environmentID, type PageMock } from '../../../src/vendor-page.ts';

/** Where the applications of these tests are told how a sign-on ends. */
export const callback = 'https://app.example.com/callback';
const base = `/auth/${environmentID}`;

type Texts = Readonly<Record<string, string>>;

/** Where a response redirects to. */
export const locationOf = ({ headers }: Response) =>
  new URL(headers.get('location') ?? 'about:blank');

const cookieOf = ({ headers }: Response) =>
  headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('ST='))
    ?.split(';')[0] ?? '';

/** The path that begins a sign-on to the application `first`. */
const authorizePath = (more: Texts) =>
  `/as/authorize?${new URLSearchParams({
    client_id: 'first',
    response_type: 'code',
    redirect_uri: callback,
    scope: 'openid',
    state: 'fake-state',
    ...more,
  })}`;

/** Calls of the Auth API as a browser sends them, written by hand. */
export function browserCalls(mock: Pick<PageMock, 'url' | 'arrange'>) {
  /** A call that follows no redirect. */
  const browse = (path: string, headers: Texts = {}) =>
    fetch(`${mock.url}${base}${path}`, { headers, redirect: 'manual' });

  /** Begins a sign-on. */
  const authorize = (more: Texts = {}, headers: Texts = {}) => browse(authorizePath(more), headers);

  return {
    browse,
    authorize,
    /** Adds an application to the world. */
    register: (id: string, settings: object = {}) =>
      mock.arrange('POST', '/applications', {
        id,
        type: 'WEB_APP',
        redirectUris: [callback],
        ...settings,
      }),
    /** Signs the user on: to the sign-on page, the check of the password, and back. */
    async signOn(more: Texts = {}) {
      const flowID = locationOf(await authorize(more)).searchParams.get('flowId');
      const checked = await fetch(`${mock.url}${base}/flows/${flowID}`, {
        method: 'POST',
        headers: { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
        body: JSON.stringify({ username: 'user.ok', password: currentPassword }),
      });
      const cookie = cookieOf(checked);
      return { cookie, resumed: await browse(`/as/resume?flowId=${flowID}`, { cookie }) };
    },
  };
}
