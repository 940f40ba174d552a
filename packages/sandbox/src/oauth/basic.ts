/** Bytes that are no UTF-8 would all become one character, and different secrets the same. */
const text = new TextDecoder('utf-8', { fatal: true });

/** User name and password of an `Authorization` header by HTTP Basic. */
export function parseBasic(
  header: string | undefined,
): { username: string; password: string } | undefined {
  const [, base64 = ''] = /^basic +([A-Za-z0-9+/]+=*)$/i.exec(header ?? '') ?? [];
  if (base64 === '') return undefined;
  let pair: string;
  try {
    pair = text.decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
  const colon = pair.indexOf(':');
  return colon < 0
    ? undefined
    : { username: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

/** RFC 6749, 2.3.1: user name and password of HTTP Basic are form-encoded. */
export function formDecoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
