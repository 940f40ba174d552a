import {
  basic,
  bearer,
  createAuthClient,
  createDirectoryClient,
  createPlatformClient,
} from '@ping-password/client';
import { inject } from 'vitest';
import { createWorld } from './world.ts';

const target = inject('target');

/** The world of this test worker; absent where the target keeps no state that could be arranged. */
export const world = target.arranged ? await createWorld() : undefined;

const {
  ACCESS_TOKEN = (await world?.token()) ?? 'access-token',
  DIRECTORY_CLIENT_ID = world?.directoryClientID ?? 'sandbox-directory',
  DIRECTORY_API_KEY = 'sandbox-api-key',
  ENVIRONMENT_ID = world?.environmentID ?? 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6',
  USER_ID = 'c3042000-188f-4bc7-a269-dee1602cf7af',
  FLOW_ID = '8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10',
  POLICY_ID = '5da98f13-ad62-4234-86d3-01018f6ef0ad',
} = process.env;

// A failure is what many cases ask for, so it is not to be tried away.
const retry = false;

const asked = new WeakMap<Response, string>();

/** Keeps the key of the example that a request asks for. */
const keepExample = {
  onResponse({ request, response }: { request: Request; response: Response }) {
    const [, example] = /\bexample=(\w+)/.exec(request.headers.get('prefer') ?? '') ?? [];
    if (example) asked.set(response, example);
  },
};

/** The key of the example that the request of a response asked for. */
export const exampleOf = (response: Response): string | undefined => asked.get(response);

const platformWith = (token: string) =>
  createPlatformClient({ baseUrl: target.platform, retry, authorization: bearer(token) });

/** The clients under test, and the same without credentials. */
export const platform = platformWith(ACCESS_TOKEN);
export const anonymousPlatform = createPlatformClient({ baseUrl: target.platform, retry });
export const auth = createAuthClient({ baseUrl: target.auth, retry });
export const directory = createDirectoryClient({
  baseUrl: target.directory,
  retry,
  authorization: basic(DIRECTORY_CLIENT_ID, DIRECTORY_API_KEY),
});
export const anonymousDirectory = createDirectoryClient({ baseUrl: target.directory, retry });
if (!world) for (const client of [platform, auth, directory]) client.use(keepExample);

/** The same with the token of the user under test, and with one that permits nothing. */
export const ownPlatform = world ? platformWith(await world.token({ userID: USER_ID })) : platform;
export const powerlessPlatform = world
  ? platformWith(await world.token({ userID: USER_ID, scopes: ['openid'] }))
  : platform;

/** Path parameters of the environment, of a policy, of the user and of the flow under test. */
export const environment = { path: { environmentID: ENVIRONMENT_ID } };
export const policy = {
  path: { ...environment.path, passwordPolicyID: POLICY_ID },
};
export const user = { path: { environmentID: ENVIRONMENT_ID, userID: USER_ID } };
export const flow = { path: { environmentID: ENVIRONMENT_ID, flowID: FLOW_ID } };

/** An identifier that nothing has. */
const nothing = '00000000-0000-4000-8000-000000000000';
export const nobody = { params: { path: { ...environment.path, userID: nothing } } };
export const noPopulation = { params: { path: { ...environment.path, populationID: nothing } } };
export const noPolicy = { params: { path: { ...environment.path, passwordPolicyID: nothing } } };

/** Path parameters of a persona; where there are none, of the user under test. */
export const persona = (username: string) => ({
  params: {
    path: { ...environment.path, userID: world?.personas.get(username) ?? USER_ID },
  },
});

/**
 * Options of a call that come to the named example: by themselves in a world, by `Prefer` elsewhere.
 */
export function outcome(example: string, options: object): object {
  if (world) return options;
  const { headers = {} } = options as { headers?: object };
  return { ...options, headers: { ...headers, Prefer: `example=${example}` } };
}

/**
 * Options of a call that is refused for what it sends: these in a world; elsewhere a correct call asks for the named
 * example, since the mock without a state refuses such a request before it looks at `Prefer`.
 */
export const instead = (example: string, options: object): object =>
  world ? options : outcome(example, {});

/** Path parameters with one that is no UUID. */
export const malformed = (name: string, path: object = {}) => ({
  params: { path: { ...environment.path, ...path, [name]: 'mine' } },
});

/** The parameters of a sign-on with PKCE. */
export const authorization = {
  client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
  response_type: 'code',
  redirect_uri: 'http://127.0.0.1:4020/callback',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
} as const;

/** The verifier of that challenge, both from RFC 7636. */
export const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
