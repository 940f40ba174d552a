import { server } from '@ping-password/contract/auth';
import { environmentUrl } from '../../http/environment-url.ts';
import { fingerprint } from '../../world/secret.ts';
import { base64url } from '../../world/sha256.ts';
import type { FlowRecord } from '../../world/sign-on-records.ts';
import { isAlive, sessionCookie } from './flow.ts';
import { sessionOf } from './sso-session.ts';
import type { FlowCall } from './types.ts';

/** What decides where a cookie is sent. */
interface CookieScope {
  readonly path: { readonly environmentID: string };
  readonly baseUrl: string;
}

const thirtyDays = 2_592_000;

/** Over plain HTTP, browsers and other clients take a `Secure` cookie from their own machine only. */
const isTrusted = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || /^(127\.\d+\.\d+\.\d+|\[::1\]|(.+\.)?localhost)$/.test(hostname);

const vendorUrls: readonly string[] = Object.values(server.regions).map((domain) =>
  server.url.replace('{tld}', domain),
);

/** Why there may be no session cookie at an API, and what to do; nothing where a browser keeps it. */
export const whyNoCookie = (baseUrl: string): string => {
  // At the address of the vendor, the sandbox takes the place of `fetch`.
  if (vendorUrls.includes(baseUrl))
    return ' In a page, the sandbox gets no cookies: sign on with response_mode=pi.flow, or use the mock.';
  return isTrusted(new URL(baseUrl))
    ? ''
    : ' Over plain HTTP a browser keeps it only for a sign-on page of the same site: serve the mock by HTTPS (--tls-cert, or a proxy and --public-url), or page and mock under one host name.';
};

/** Whether a flow may still need its cookie; complete without a redirect, it has given its code already. */
const needsCookie = (flow: FlowRecord, now: number) =>
  isAlive(flow, now) && !(flow.status === 'COMPLETED' && flow.responseMode === 'pi.flow');

/** Whether a cookie belongs to a sign-on of a user that is still going on, and to nobody else's. */
function belongsTo(userID: string, hash: string, { world, now }: FlowCall): boolean {
  const bound = world
    .list('flows')
    .filter((flow) => flow.cookieHash === hash && needsCookie(flow, now));
  return bound.length > 0 && bound.every((flow) => flow.userID === userID);
}

/** The session cookie for a number of seconds; without one it ends with the browser. */
function cookieOf(value: string, seconds: number | undefined, scope: CookieScope): string {
  const { path, baseUrl } = scope;
  const url = new URL(environmentUrl(baseUrl, path.environmentID));
  const flags = isTrusted(url) ? 'Secure; HttpOnly; SameSite=None' : 'HttpOnly; SameSite=Lax';
  const age = seconds === undefined ? '' : `Max-Age=${seconds}; `;
  // The vendor's path is that of the environment; here the API lies below a prefix.
  return `ST=${value}; Path=${url.pathname}; ${age}${flags}`;
}

/**
 * The header with the cookie of a browser that has none yet, while a user signs on. It stands for nobody, and the
 * flow is not bound to it. Source: D-SES.
 */
export function anonymousSession(call: Pick<FlowCall, 'headers' | 'tools' | 'baseUrl' | 'path'>): {
  'set-cookie'?: string;
} {
  if (sessionCookie(call.headers['cookie']) !== undefined) return {};
  return { 'set-cookie': cookieOf(base64url(call.tools.random.bytes(32)), undefined, call) };
}

/** The cookie that ends a session. */
export const expiredCookie = ({ path, baseUrl }: CookieScope): string =>
  cookieOf('', 0, { path, baseUrl });

/** The session that a flow of a user goes on with: that of the browser, or one of its own. */
function sessionIDOf(call: FlowCall, userID: string, { sessionID }: FlowRecord): string {
  const session = sessionOf(call);
  return session?.userID === userID ? session.id : sessionID;
}

/**
 * Binds a flow to a session of its user: that of the cookie, or a new one. The cookie stays while a sign-on
 * with it goes on, so that two of one browser do not disturb each other. A cookie that belongs to another
 * user is never taken over, because somebody may have planted it.
 */
export function bindSession(
  call: FlowCall,
  flow: FlowRecord & { readonly userID: string },
): { flow: FlowRecord; headers: { 'set-cookie': string } } {
  const { path, headers, tools, baseUrl } = call;
  const given = sessionCookie(headers['cookie']);
  const keep = given !== undefined && belongsTo(flow.userID, fingerprint(given), call);
  const cookie = keep ? given : base64url(tools.random.bytes(32));
  return {
    flow: {
      ...flow,
      sessionID: sessionIDOf(call, flow.userID, flow),
      cookieHash: fingerprint(cookie),
      sharesCookie: keep,
    },
    headers: { 'set-cookie': cookieOf(cookie, thirtyDays, { path, baseUrl }) },
  };
}
