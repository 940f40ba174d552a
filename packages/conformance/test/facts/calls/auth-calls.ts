import { currentPassword, environmentID, type PageMock } from '../../../src/vendor-page.ts';

const base = `/auth/${environmentID}/as`;
const secret = 'fake-orders-secret';

/** Where the application of these tests is told how a sign-on ends. */
export const callback = 'https://app.example.com/callback';

/** The application of these tests. */
export const client = { id: 'orders-web', secret };

/** The header by which it authenticates. */
export const basic = { authorization: `Basic ${btoa(`${client.id}:${secret}`)}` };

type Texts = Readonly<Record<string, string>>;

/** What the token endpoint gives. */
export type Tokens = Readonly<Record<'access_token' | 'id_token' | 'refresh_token', string>>;

/** Requests of one application, written by hand. */
function requestsOf({ send }: Pick<PageMock, 'send'>) {
  const post = (path: string, form: Texts, headers: Texts = basic) =>
    send(
      'POST',
      base + path,
      { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      new URLSearchParams(form).toString(),
    );

  /** Begins a sign-on whose answers are JSON. */
  const begin = (more: Texts = {}) =>
    send(
      'GET',
      `${base}/authorize?${new URLSearchParams({
        client_id: client.id,
        response_type: 'code',
        response_mode: 'pi.flow',
        redirect_uri: callback,
        scope: 'openid profile email',
        nonce: 'fake-nonce',
        state: 'fake-state',
        ...more,
      })}`,
    );

  const check = (flowID: string) =>
    send(
      'POST',
      `/auth/${environmentID}/flows/${flowID}`,
      { 'content-type': 'application/vnd.pingidentity.usernamePassword.check+json' },
      JSON.stringify({ username: 'user.ok', password: currentPassword }),
    );

  return { post, begin, check };
}

/** Calls of the Auth API by one application. */
export function authCalls(mock: Pick<PageMock, 'send' | 'arrange'>) {
  const { post, begin, check } = requestsOf(mock);

  /** Adds the application to the world. */
  const register = (settings: object = {}) =>
    mock.arrange('POST', '/applications', {
      ...client,
      type: 'WEB_APP',
      redirectUris: [callback],
      ...settings,
    });

  /** Signs the user on, and gives what the application is told. */
  async function signOn(more: Texts = {}) {
    const { id } = (await begin(more)).body as { id: string };
    const { body } = await check(id);
    return (body as { authorizeResponse: { code: string; state: string } }).authorizeResponse;
  }

  const redeem = (code: string, more: Texts = {}, headers: Texts = basic) =>
    post(
      '/token',
      { grant_type: 'authorization_code', code, redirect_uri: callback, ...more },
      headers,
    );

  /** Signs the user on, and redeems the code. */
  async function tokens(more: Texts = {}): Promise<Tokens> {
    const { code } = await signOn(more);
    return (await redeem(code)).body as Tokens;
  }

  return { register, post, begin, signOn, redeem, tokens };
}
