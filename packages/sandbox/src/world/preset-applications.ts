import type { ApplicationRecord } from './application-record.ts';
import { applicationOf, clientKey } from './applications.ts';
import type { Random } from './random.ts';
import { hashSecret } from './secret.ts';
import type { World } from './world.ts';

/** The applications and credentials that a world has unless it is given its own. */
export const credentials = {
  workerClientID: '6f2d1c1a-7d0b-4c51-9f54-0d3f5d9b1e01',
  workerSecret: 'sandbox-worker-secret',
  openIDConnectClientID: 'b9b7e1f2-1f0e-4a8e-9d43-5a6f0c2e7a02',
  directoryApiKey: 'sandbox-api-key',
} as const;

/** What building a world needs from outside. */
export interface Builder {
  readonly random: Random;
  /** Origin of the sample app: its sign-on page, and where sign-ons return to. */
  readonly portalUrl: string;
  /** Identifier of the application that users sign on to. */
  readonly clientID?: string | undefined;
  /** Where its sign-ons may return to; to the portal unless given. */
  readonly redirectURIs?: readonly string[] | undefined;
  /** Its sign-on page; that of the mock unless given. */
  readonly signOnPage?: string | undefined;
}

/** The worker application, which takes its secret by HTTP Basic and by form. */
export function workerApplication(random: Random): ApplicationRecord {
  const { workerClientID: id, workerSecret } = credentials;
  const secret = hashSecret(workerSecret, random);
  const worker = applicationOf({ id, name: 'Sandbox worker', type: 'WORKER', secret }, random);
  return { ...worker, tokenEndpointAuthMethod: undefined };
}

/** Where a sign-off may return to: the beginning of each site that a sign-on returns to. */
function beginningsOf(redirectUris: readonly string[]): string[] {
  const origins = redirectUris.map((uri) => new URL(uri).origin).filter((it) => it !== 'null');
  return [...new Set(origins)].flatMap((origin) => [origin, `${origin}/`]);
}

/** The public application that users sign on to, by default in the portal. */
export function signOnApplication(builder: Builder): ApplicationRecord {
  const { random, portalUrl, clientID = credentials.openIDConnectClientID } = builder;
  const redirectUris = [...(builder.redirectURIs ?? [`${portalUrl}/callback`])];
  const application = applicationOf(
    {
      id: clientKey(clientID),
      name: 'Sample app',
      type: 'SINGLE_PAGE_APP',
      redirectUris,
      postLogoutRedirectUris: beginningsOf(redirectUris),
      pkceEnforcement: 'S256_REQUIRED',
      ...(builder.signOnPage !== undefined && { loginPageUrl: builder.signOnPage }),
    },
    random,
  );
  return { ...application, preset: true };
}

/** Lets the sample application of a world that was kept follow the options of now. */
export function followOptions(world: World, builder: Builder): void {
  const former = world.find('applications', ({ preset }) => preset === true);
  const now = signOnApplication(builder);
  if (!former || JSON.stringify(former) === JSON.stringify(now)) return;
  const other = world.get('applications', now.id);
  if (other && other.id !== former.id) return;
  world.remove('applications', former.id);
  world.put('applications', now);
}
