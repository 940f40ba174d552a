import { fingerprint } from '../password/secret.ts';
import { base64url } from '../password/sha256.ts';
import type { FlowRecord } from '../world/records.ts';
import type { World } from '../world/store.ts';
import { sessionCookie } from './flow.ts';
import type { FlowCall } from './types.ts';

const thirtyDays = 2_592_000;

/** Over plain HTTP, browsers and other clients take a `Secure` cookie from their own machine only. */
const isTrusted = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || /^(127\.\d+\.\d+\.\d+|\[::1\]|(.+\.)?localhost)$/.test(hostname);

/** Whether a cookie belongs to a sign-on of this world that is still going on. */
const isKnown = (world: World, hash: string) =>
  world.list('flows').some(({ cookieHash }) => cookieHash === hash);

/**
 * Binds a flow to a session: that of the cookie, when it is one of this world, so that two sign-ons
 * of one browser do not disturb each other; otherwise a new one.
 */
export function bindSession(
  { world, path, headers, tools, baseUrl }: FlowCall,
  flow: FlowRecord,
): { flow: FlowRecord; headers: { 'set-cookie': string } } {
  const given = sessionCookie(headers['cookie']);
  const keep = given !== undefined && isKnown(world, fingerprint(given));
  const cookie = keep ? given : base64url(tools.random.bytes(32));
  const url = new URL(baseUrl);
  const scope = isTrusted(url) ? 'Secure; HttpOnly; SameSite=None' : 'HttpOnly; SameSite=Lax';
  // The vendor's path is that of the environment; here the API lies below a prefix.
  const cookiePath = `${url.pathname}/${path.environmentID}`;
  return {
    flow: { ...flow, cookieHash: fingerprint(cookie) },
    headers: {
      'set-cookie': `ST=${cookie}; Path=${cookiePath}; Max-Age=${thirtyDays}; ${scope}`,
    },
  };
}
