import { afterAll, beforeAll } from 'vitest';
import { outcomeOf } from '../../../src/limits.ts';
import {
  type Arrived,
  currentPassword,
  environmentID,
  startPageMock,
} from '../../../src/vendor-page.ts';

/** The application of the default world, and where its sign-ons return to. */
const clientID = 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02';
const redirectURI = 'http://127.0.0.1:4020/callback';

/** A challenge of 43 characters, from RFC 7636, appendix B. */
export const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

/** Parameters by name; `undefined` leaves one out. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** An answer with where it redirects to, and the message of its first detail. */
interface AuthAnswer extends Arrived {
  readonly location: URL | undefined;
  readonly message: string | undefined;
}

/** A flow as far as the tests read it. */
export interface Flow {
  readonly id: string;
  readonly status: string;
  readonly _embedded?: { readonly devices?: readonly { readonly id: string }[] };
}

/** The parameters of a good sign-on whose answers are JSON. */
const signOnOf = (changes: Parameters = {}): Parameters => ({
  client_id: clientID,
  response_type: 'code',
  response_mode: 'pi.flow',
  redirect_uri: redirectURI,
  code_challenge: challenge,
  code_challenge_method: 'S256',
  ...changes,
});

const encoded = (parameters: Parameters): string =>
  new URLSearchParams(
    Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ).toString();

async function read(response: Response): Promise<AuthAnswer> {
  const contentType = response.headers.get('content-type');
  const text = await response.text();
  const body = contentType?.includes('json') ? JSON.parse(text) : undefined;
  const location = response.headers.get('location');
  return {
    status: response.status,
    contentType,
    body,
    location: location === null ? undefined : new URL(location),
    message: body?.details?.[0]?.message ?? body?.error_description,
  };
}

/** Calls of the Auth API, written by hand. */
interface AuthCalls {
  /** A GET of an endpoint below `/as`. */
  query(endpoint: string, parameters: Parameters, headers?: HeadersInit): Promise<AuthAnswer>;
  /** A POST of a form. */
  form(endpoint: string, parameters: Parameters): Promise<AuthAnswer>;
  /** The control API of the default world. */
  arrange(method: string, path: string, body?: object): Promise<unknown>;
  /** Begins a sign-on, which waits for the user name and the password. */
  begin(changes?: Parameters): Promise<Flow>;
  /** An action in a flow. */
  act(flow: Flow, action: string, body: unknown): Promise<AuthAnswer>;
  /** Begins a sign-on and sends the password of a user. */
  checked(username: string, password?: string): Promise<Flow>;
}

/** Calls of a mock for the tests of the file that calls this; a strict one refuses members that nobody knows. */
export function useAuth({ strict = false } = {}): AuthCalls {
  let mock: Awaited<ReturnType<typeof startPageMock>> | undefined;
  const base = () => `${mock?.url}/auth/${environmentID}`;
  beforeAll(async () => {
    mock = await startPageMock({ strict });
  });
  afterAll(() => mock?.close());
  const send = async (path: string, init: RequestInit) =>
    read(await fetch(base() + path, { redirect: 'manual', ...init }));
  const post = (path: string, type: string, body: string) =>
    send(path, { method: 'POST', headers: { 'content-type': type }, body });
  const calls: AuthCalls = {
    query: (endpoint, parameters, headers = {}) =>
      send(`/as/${endpoint}?${encoded(parameters)}`, { headers }),
    form: (endpoint, parameters) =>
      post(`/as/${endpoint}`, 'application/x-www-form-urlencoded', encoded(parameters)),
    arrange: async (...request) => mock?.arrange(...request),
    begin: async (changes) => (await calls.query('authorize', signOnOf(changes))).body as Flow,
    act: ({ id }, action, body) =>
      post(
        `/flows/${id}`,
        `application/vnd.pingidentity.${action}+json`,
        typeof body === 'string' ? body : JSON.stringify(body),
      ),
    async checked(username, password = currentPassword) {
      const flow = await calls.begin();
      const answer = await calls.act(flow, 'usernamePassword.check', { username, password });
      return answer.body as Flow;
    },
  };
  return calls;
}

/** The outcome of a call, and the message where a refusal alone does not tell the reason. */
export const toldOf = (answer: AuthAnswer): string =>
  [outcomeOf(answer), answer.message && `(${answer.message})`].filter(Boolean).join(' ');
