import {
  basic,
  bearer,
  createAuthClient,
  createDirectoryClient,
  createPlatformClient,
} from '@ping-password/client';
import { inject } from 'vitest';

const target = inject('target');
const {
  ACCESS_TOKEN = 'access-token',
  DIRECTORY_CLIENT_ID = 'sandbox-directory',
  DIRECTORY_API_KEY = 'sandbox-api-key',
} = process.env;

// A failure is what many cases ask for, so it is not to be tried away.
const retry = false;

/** The clients under test, and the same without credentials. */
export const platform = createPlatformClient({
  baseUrl: target.platform,
  retry,
  authorization: bearer(ACCESS_TOKEN),
});
export const anonymousPlatform = createPlatformClient({ baseUrl: target.platform, retry });
export const auth = createAuthClient({ baseUrl: target.auth, retry });
export const directory = createDirectoryClient({
  baseUrl: target.directory,
  retry,
  authorization: basic(DIRECTORY_CLIENT_ID, DIRECTORY_API_KEY),
});
export const anonymousDirectory = createDirectoryClient({ baseUrl: target.directory, retry });

const {
  ENVIRONMENT_ID = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6',
  USER_ID = 'c3042000-188f-4bc7-a269-dee1602cf7af',
  FLOW_ID = '8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10',
  POLICY_ID = '5da98f13-ad62-4234-86d3-01018f6ef0ad',
} = process.env;

/** Path parameters of the environment, of a policy, of the user and of the flow under test. */
export const environment = { path: { environmentID: ENVIRONMENT_ID } };
export const policy = {
  path: { ...environment.path, passwordPolicyID: POLICY_ID },
};
export const user = { path: { environmentID: ENVIRONMENT_ID, userID: USER_ID } };
export const flow = { path: { environmentID: ENVIRONMENT_ID, flowID: FLOW_ID } };

/** Asks the mock for an answer that a correct request alone does not bring about. */
export const prefer = (preference: string) => ({ headers: { Prefer: preference } });

/** Sends a media type that selects no action. */
export const unlistedMediaType = {
  middleware: [
    {
      onRequest({ request }: { request: Request }) {
        request.headers.set('content-type', 'application/vnd.pingidentity.password.unheard+json');
      },
    },
  ],
};

/** Sends a body that is not JSON. */
export const malformedBody = {
  middleware: [
    {
      onRequest: ({ request }: { request: Request }) =>
        new Request(request, { body: '{"newPassword":' }),
    },
  ],
};

/** The session cookie, which a client outside a browser has to send itself. */
export const withCookie = { cookie: 'ST=session' };

/** The parameters of a sign-on with PKCE. */
export const authorization = {
  client_id: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
  response_type: 'code',
  redirect_uri: 'http://127.0.0.1:4020/callback',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
} as const;
