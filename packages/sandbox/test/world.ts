import { exportJWK, generateKeyPair } from 'jose';
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/create-sandbox.ts';
import { personas } from '../src/world/personas.ts';
import { createStore, type Store } from '../src/world/store.ts';
import { type Answer, type Sent, send, text } from './answer.ts';
import { seededBytes } from './random-bytes.ts';

/** The time that the clock of a test world stands at. */
export const beginning = Date.parse('2026-03-02T10:00:00.000Z');

/** The password of every persona, and one that every policy takes. */
export const currentPassword = 'Tr4vel-Lightly-88';
export const newPassword = 'Fake-Harbour-2042!';

const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const signingKey = JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'test' });

/** A store that has a signing key, since making one takes long. */
export function keyedStore(store: Store = createStore()): Store {
  store.saveKey('signing', signingKey);
  return store;
}

/** A sandbox whose system clock stands still. */
export function testSandbox(options: SandboxOptions = {}): Sandbox {
  return createSandbox({
    store: keyedStore(),
    now: () => beginning,
    randomBytes: seededBytes(1),
    ...options,
  });
}

/** What the media type of a password action ends with. */
const vendorType = (action: string) =>
  `application/vnd.pingidentity.${action}${action === 'password.forceChange' ? '' : '+json'}`;

const methodOf = (action: string) =>
  action === 'read' ? 'GET' : /^(re)?set/.test(action) ? 'PUT' : 'POST';

/** A world of its own, and the calls that tests make in it. */
export type TestWorld = Awaited<ReturnType<typeof createTestWorld>>;

/** The identifier of a persona, or whatever is given. */
export const idOf = (user: string): string => personas[user]?.id ?? user;

/**
 * Creates a world with a frozen clock, or the one that was exported. Longer than a function should be, because every call needs
 * the same world and the same token.
 */
export async function createTestWorld(
  sandbox: Pick<Sandbox, 'fetch'>,
  input: Readonly<Record<string, unknown>> = {},
  saved?: unknown,
) {
  const clock = { now: new Date(beginning).toISOString(), frozen: true };
  const json = 'application/json';
  const made = await send(sandbox, 'POST', '/_mock/worlds', {
    type: json,
    body: saved ?? { clock, ...input },
  });
  if (made.status !== 201) throw new Error(`No world: ${JSON.stringify(made.body)}`);
  const environmentID = text(made.body, 'environmentID');
  const control = (method: string, path: string, body?: unknown): Promise<Answer> =>
    send(sandbox, method, `/_mock/worlds/${environmentID}${path}`, { type: json, body });
  const issue = async (body: unknown) =>
    text((await control('POST', '/tokens', body)).body, 'access_token');
  let workerToken = await issue({});
  const platform = (method: string, path: string, sent: Sent = {}): Promise<Answer> =>
    send(sandbox, method, `/platform/v1/environments/${environmentID}${path}`, {
      token: workerToken,
      ...sent,
    });
  const flowCall = (flowID: string, action: string, body: unknown, cookie?: string) =>
    send(sandbox, 'POST', `/auth/${environmentID}/flows/${flowID}`, {
      type: vendorType(action),
      body,
      headers: cookie === undefined ? {} : { cookie },
    });
  return {
    environmentID,
    workerToken: () => workerToken,
    control,
    platform,
    send: (method: string, path: string, sent?: Sent) => send(sandbox, method, path, sent),
    auth: (method: string, path: string, sent?: Sent) =>
      send(sandbox, method, `/auth/${environmentID}${path}`, sent),
    /** Performs a password action as a worker, or with the token of somebody else. */
    password: (user: string, action: string, body?: unknown, token: string = workerToken) =>
      platform(methodOf(action), `/users/${idOf(user)}/password`, {
        token,
        ...(action !== 'read' && { type: vendorType(`password.${action}`), body }),
      }),
    account: (user: string, action: 'lock' | 'unlock') =>
      platform('POST', `/users/${idOf(user)}`, { type: vendorType(`account.${action}`) }),
    flowCall,
    /** A token without a sign-on. */
    tokenOf: (user: string, scopes?: readonly string[]) => issue({ userID: idOf(user), scopes }),
    workerTokenOf: (clientID: string) => issue({ clientID }),
    /** Advances the clock; the token of the worker is a new one then. */
    async advance(by: string): Promise<Answer> {
      const advanced = await control('POST', '/clock/advance', { by });
      workerToken = await issue({});
      return advanced;
    },
    state: async (user: string) =>
      (await control('GET', `/users/${idOf(user)}`)).body as Record<string, unknown>,
    async code(user: string): Promise<string> {
      const email = text((await control('GET', `/users/${idOf(user)}`)).body, 'email');
      return text((await control('GET', `/inbox/newest?to=${email}`)).body, 'code');
    },
    /** The newest entry of the journal. */
    async entry(): Promise<Record<string, unknown>> {
      const { body } = await control('GET', '/journal?limit=1');
      return ((body as { entries: Record<string, unknown>[] }).entries[0] ?? {}) as never;
    },
  };
}
