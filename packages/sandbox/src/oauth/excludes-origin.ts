import type { ApplicationRecord } from '../world/application-record.ts';
import { findApplication } from '../world/applications.ts';
import { fitsOrigin, readOriginPattern } from '../world/origin-pattern.ts';
import type { World } from '../world/world.ts';
import { formDecoded, parseBasic } from './basic.ts';
import type { NamedToken } from './signer.ts';

/** What of a request may name its application. */
export interface NamingRequest {
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The token that the request is about, when it was signed here. */
  readonly named?: NamedToken | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

type Namer = (request: NamingRequest, world: World) => string | undefined;

function clientIDOf({ query, body }: NamingRequest): string | undefined {
  const { client_id = query['client_id'] } = (body ?? {}) as { client_id?: unknown };
  return typeof client_id === 'string' ? client_id : undefined;
}

/**
 * How requests of the paths that hold to `corsSettings` name their application. Source: D-FND, and R-SDK for
 * the token; which requests belong to an application is inferred.
 */
const namers: Readonly<Record<string, Namer>> = {
  '/{environmentID}/as/authorize': clientIDOf,
  '/{environmentID}/as/resume': ({ query }, world) =>
    world.get('flows', (query['flowId'] ?? '').toLowerCase())?.clientID,
  '/{environmentID}/as/signoff': ({ named }) => named && String(named.claims['aud']),
  '/{environmentID}/as/token'(request) {
    const basic = parseBasic(request.headers['authorization']);
    return basic ? formDecoded(basic.username) : clientIDOf(request);
  },
};

/** Whether requests of a path of the Auth API hold to the `corsSettings` of an application. */
export const holdsToOrigins = (path: string): boolean => Object.hasOwn(namers, path);

/** Whether pages of an origin may read what is told about an application; without settings, all may. */
function allows({ corsSettings }: ApplicationRecord, origin: string): boolean {
  if (!corsSettings) return true;
  return (corsSettings.origins ?? []).some((text) => {
    const pattern = readOriginPattern(text);
    return typeof pattern === 'string' && fitsOrigin(pattern, origin);
  });
}

/**
 * Whether the application of a request excludes the page that sends it.
 *
 * @param path the path template below the Auth API.
 */
export function excludesOrigin(world: World, path: string, request: NamingRequest): boolean {
  const { origin } = request.headers;
  if (!origin) return false;
  const clientID = namers[path]?.(request, world);
  const application = clientID === undefined ? undefined : findApplication(world, clientID);
  return application !== undefined && !allows(application, origin);
}
