/** An origin as browsers write it, in which the name of a host may hold one `*`. */
export type OriginPattern = string;

/** Why a text is no pattern of origins. */
export type OriginProblem = 'no origin' | 'wrong wildcard';

/** Scheme, host and perhaps a port. PingOne takes no IPv6 address. Source: R-SDK. */
const originForm = /^https?:\/\/[^/?#@\\[\]\s]+$/i;

/** One `*`, in a label that stands before a domain: that everybody below `.com` fits is nobody's wish. */
const isGoodWildcard = (hostname: string) =>
  /^[^*]*\*[^*.]*(?:\.[^*.]+){2,}$|^[^*]*\*[^*.]*\.localhost$/.test(hostname);

/** Reads an origin that an application allows. */
export function readOriginPattern(text: string): OriginPattern | { problem: OriginProblem } {
  if (!originForm.test(text) || !URL.canParse(text)) return { problem: 'no origin' };
  const { hostname, origin } = new URL(text);
  return hostname.includes('*') && !isGoodWildcard(hostname)
    ? { problem: 'wrong wildcard' }
    : origin;
}

/** Whether an `Origin` header fits an origin that an application allows. */
export function fitsOrigin(pattern: OriginPattern, origin: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return origin === pattern;
  if (!origin.startsWith(before) || !origin.endsWith(after)) return false;
  const text = origin.slice(before.length, Math.max(before.length, origin.length - after.length));
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(text);
}
