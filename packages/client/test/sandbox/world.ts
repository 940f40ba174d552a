import { createSandbox, type Sandbox } from '@ping-password/sandbox';
import { createControlClient } from '../../src/control.ts';
import {
  basic,
  createAuthClient,
  createDirectoryClient,
  createPlatformClient,
  type Fetch,
  type RetryOptions,
  unwrap,
  workerCredentials,
} from '../../src/index.ts';

const origin = 'http://127.0.0.1:4010';
export const baseUrls = {
  platform: `${origin}/platform/v1`,
  auth: `${origin}/auth`,
  directory: `${origin}/directory/api`,
  control: `${origin}/_mock`,
};

/** The moment that the clock of a test world stands at. */
export const beginning = '2026-03-02T10:00:00.000Z';
/** The password of every persona, and one that the policy takes. */
export const currentPassword = 'Tr4vel-Lightly-88';
export const newPassword = 'Fake-Harbour-2042!';

const worker = {
  clientID: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  clientSecret: 'sandbox-worker-secret',
};

/** How the clients of a world send. */
interface Sending {
  retry?: RetryOptions;
  /** What the clients send with, instead of the sandbox itself. */
  fetch?: Fetch;
  /** The clock of the credentials; it stands unless given. */
  now?: () => number;
}

function clientsIn(
  environmentID: string,
  { fetch, now, retry }: Required<Pick<Sending, 'fetch' | 'now'>> & Sending,
) {
  const common = { fetch, ...(retry && { retry }) };
  const application = { ...worker, environmentID, baseUrl: baseUrls.auth, fetch, now };
  return {
    platform: createPlatformClient({
      ...common,
      baseUrl: baseUrls.platform,
      authorization: workerCredentials(application),
    }),
    auth: createAuthClient({ ...common, baseUrl: baseUrls.auth }),
    directory: createDirectoryClient({
      ...common,
      baseUrl: baseUrls.directory,
      authorization: basic(`sandbox-directory-${environmentID}`, 'sandbox-api-key'),
    }),
  };
}

/** A world of its own, with clients and what the sandbox counted. */
export async function testWorld({
  sandbox = createSandbox(),
  input = {},
  fetch = sandbox.fetch,
  now = () => Date.parse(beginning),
  ...sending
}: Sending & { sandbox?: Sandbox /** What the world begins with. */; input?: object } = {}) {
  const control = createControlClient({ baseUrl: baseUrls.control, fetch: sandbox.fetch });
  const body = { clock: { now: beginning, frozen: true }, ...input };
  const { environmentID } = unwrap(await control.POST('/worlds', { body }));
  const params = { path: { environmentID } };
  return {
    ...clientsIn(environmentID, { ...sending, fetch, now }),
    environmentID,
    params,
    control,
    /** Reads the journal, oldest entry first, and begins a new one; it keeps the last thousand. */
    async takeJournal() {
      const { entries } = unwrap(await control.GET('/worlds/{environmentID}/journal', { params }));
      await control.DELETE('/worlds/{environmentID}/journal', { params });
      return entries;
    },
    /** The code or token of the newest mail. */
    async code(to: string) {
      const address = { params: { ...params, query: { to } } };
      const newest = await control.GET('/worlds/{environmentID}/inbox/newest', address);
      return unwrap(newest).code ?? '';
    },
    async userToken(userID: string) {
      const whose = { params, body: { userID } };
      return unwrap(await control.POST('/worlds/{environmentID}/tokens', whose)).access_token;
    },
  };
}
