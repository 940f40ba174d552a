/** Credentials of the app's server; none of them reaches the browser. */
export interface Credentials {
  readonly workerClientID: string;
  readonly workerClientSecret: string;
  readonly directoryClientID: string;
  readonly directoryApiKey: string;
}

/** The whole configuration of a process. */
export interface Configuration {
  readonly port: number;
  /** Origin that people reach the app by; that of the loopback address and the port unless given. */
  readonly url: string | undefined;
  /** Base URL of the APIs, without a trailing slash. */
  readonly baseUrl: string;
  readonly environmentID: string;
  /** Client ID of the app, a public application with PKCE. */
  readonly clientID: string;
  /** User names of those who may open the page of the administrator. */
  readonly administrators: readonly string[];
  readonly credentials: Credentials;
}

/** The environment of the mock's default world. */
const defaultEnvironment = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';

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

function readUrl(env: Environment): string | undefined {
  const text = env['PORTAL_URL'];
  if (!text) return undefined;
  if (URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, ''))
    return new URL(text).origin;
  throw new TypeError('PORTAL_URL must be an origin, such as https://account.example.com.');
}

const readList = (text: string) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/**
 * Reads the configuration from environment variables; the presets are those of the mock's default world.
 *
 * @throws TypeError when a variable has a value that cannot be used.
 * @example
 * const { port, ...options } = readConfiguration(process.env);
 */
export function readConfiguration(env: Environment): Configuration {
  const environmentID = env['ENVIRONMENT_ID'] || defaultEnvironment;
  // Elsewhere, a user who happens to have the name of a test user must not be an administrator.
  const isDefault = environmentID.toLowerCase() === defaultEnvironment;
  return {
    port: readPort(env, 'PORTAL_PORT', 4020),
    url: readUrl(env),
    baseUrl: readBaseUrl(env),
    environmentID,
    clientID: env['OIDC_CLIENT_ID'] || 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
    administrators: readList(env['PORTAL_ADMINISTRATORS'] ?? (isDefault ? 'user.ok' : '')),
    credentials: {
      workerClientID: env['WORKER_CLIENT_ID'] || '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
      workerClientSecret: env['WORKER_CLIENT_SECRET'] || 'sandbox-worker-secret',
      directoryClientID: env['DIRECTORY_CLIENT_ID'] || 'sandbox-directory',
      directoryApiKey: env['DIRECTORY_API_KEY'] || 'sandbox-api-key',
    },
  };
}
