/** What the browser may know: addresses, identifiers and the user's own token, no credential. */
export interface PublicConfiguration {
  /** Base URL of the mock, without a trailing slash; the three APIs live below it. */
  readonly baseUrl: string;
  /** How the mock answers; the portal offers its example answers in `examples` only. */
  readonly mode: 'examples' | 'sandbox';
  readonly environmentID: string;
  readonly userID: string;
  readonly username: string;
  /** Access token of the signed-on user, who may change their own password with it. */
  readonly userToken: string;
  readonly flowID: string;
  readonly directoryUserID: string;
  readonly directoryEmail: string;
}

/** What stays on the server. */
export interface Credentials {
  readonly workerToken: string;
  readonly directoryClientID: string;
  readonly directoryApiKey: string;
}

/** The whole configuration of a portal process. */
export interface Configuration {
  readonly port: number;
  readonly configuration: PublicConfiguration;
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
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text.replace(/\/+$/, '');
  throw new TypeError('PING_BASE_URL must be an absolute http or https URL.');
}

function readMode(env: Environment): PublicConfiguration['mode'] {
  const mode = env['MOCK_MODE'] || 'examples';
  if (mode === 'examples' || mode === 'sandbox') return mode;
  throw new TypeError('MOCK_MODE must be examples or sandbox.');
}

/**
 * Reads the configuration from environment variables; the presets are the mock's default world.
 *
 * @throws TypeError when a variable has a value that cannot be used.
 * @example
 * const { port, configuration, credentials } = readConfiguration(process.env);
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
      userToken: env['USER_TOKEN'] || 'fake-user-token',
      flowID: env['FLOW_ID'] || '8d3f1d2b-6a54-4f0e-9b1a-2c7e5f4d9a10',
      directoryUserID: env['DIRECTORY_USER_ID'] || '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321',
      directoryEmail: env['DIRECTORY_EMAIL'] || 'jborder@anywhere.com',
    },
    credentials: {
      workerToken: env['WORKER_TOKEN'] || 'fake-worker-token',
      directoryClientID: env['DIRECTORY_CLIENT_ID'] || 'sandbox-directory',
      directoryApiKey: env['DIRECTORY_API_KEY'] || 'sandbox-api-key',
    },
  };
}
