/** What the browser may know from the start: addresses and identifiers, no credential. */
export interface PublicConfiguration {
  /** Base URL of the mock, without a trailing slash; the three APIs live below it. */
  readonly baseUrl: string;
  /** How the mock answers; the portal offers its example answers in `examples` only. */
  readonly mode: 'examples' | 'sandbox';
  readonly environmentID: string;
  readonly userID: string;
  readonly username: string;
  readonly directoryUserID: string;
  readonly directoryEmail: string;
}

/** What can be given; the sandbox is asked for what is not. */
export interface Given {
  readonly workerToken: string | undefined;
  /** Access token of the signed-on user, who may change their own password with it. */
  readonly userToken: string | undefined;
  /** A sign-on that waits for a new password. */
  readonly flowID: string | undefined;
}

/** What stays on the server. */
export interface Credentials {
  readonly workerClientID: string;
  readonly workerClientSecret: string;
  /** Client ID of the application that users sign on to. */
  readonly applicationClientID: string;
  readonly directoryClientID: string;
  readonly directoryApiKey: string;
}

/** The whole configuration of a portal process. */
export interface Configuration {
  readonly port: number;
  readonly configuration: PublicConfiguration;
  readonly given: Given;
  readonly credentials: Credentials;
}

type Environment = Readonly<Record<string, string | undefined>>;

function readPort(env: Environment, name: string, preset: number): number {
  const text = env[name];
  if (!text) return preset;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new TypeError(`${name} must be a number from 0 to 65535.`);
}

function readBaseUrl(env: Environment): string {
  const text = env['PING_BASE_URL'] || `http://127.0.0.1:${readPort(env, 'MOCK_PORT', 4010)}`;
  if (/^https?:\/\/[^@?#]+$/.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new TypeError(
    'PING_BASE_URL must be an absolute http or https URL without user, query and fragment.',
  );
}

function readMode(env: Environment): PublicConfiguration['mode'] {
  const mode = env['MOCK_MODE'] || 'sandbox';
  if (mode === 'examples' || mode === 'sandbox') return mode;
  throw new TypeError('MOCK_MODE must be examples or sandbox.');
}

/** Examples are answered to any token, for any flow. */
const forExamples: Given = {
  workerToken: 'fake-worker-token',
  userToken: 'fake-user-token',
  flowID: '8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10',
};

function readGiven(env: Environment): Given {
  const presets: Partial<Given> = readMode(env) === 'examples' ? forExamples : {};
  return {
    workerToken: env['WORKER_TOKEN'] || presets.workerToken,
    userToken: env['USER_TOKEN'] || presets.userToken,
    flowID: env['FLOW_ID'] || presets.flowID,
  };
}

/**
 * Reads the configuration from environment variables; the presets are the mock's default world.
 *
 * @throws TypeError when a variable has a value that cannot be used.
 * @example
 * const { port, ...options } = readConfiguration(process.env);
 */
export function readConfiguration(env: Environment): Configuration {
  return {
    port: readPort(env, 'PORTAL_PORT', 4020),
    configuration: {
      baseUrl: readBaseUrl(env),
      mode: readMode(env),
      environmentID: env['ENVIRONMENT_ID'] || 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6',
      userID: env['USER_ID'] || 'c3042000-188f-4bc7-a269-dee1602cf7af',
      username: env['USER_NAME'] || 'user.ok',
      directoryUserID: env['DIRECTORY_USER_ID'] || '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321',
      directoryEmail: env['DIRECTORY_EMAIL'] || 'jborder@anywhere.com',
    },
    given: readGiven(env),
    credentials: {
      workerClientID: env['WORKER_CLIENT_ID'] || '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
      workerClientSecret: env['WORKER_CLIENT_SECRET'] || 'sandbox-worker-secret',
      applicationClientID: env['OIDC_CLIENT_ID'] || 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
      directoryClientID: env['DIRECTORY_CLIENT_ID'] || 'sandbox-directory',
      directoryApiKey: env['DIRECTORY_API_KEY'] || 'sandbox-api-key',
    },
  };
}
