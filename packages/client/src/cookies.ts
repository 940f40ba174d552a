import { Cookie, CookieJar } from 'tough-cookie';
import type { Fetch } from './call/exchange.ts';

/** Cookies of a header by name, of which later ones take the place of earlier ones. */
const byName = (...headers: (string | null)[]) =>
  new Map(
    headers
      .flatMap((header) => header?.split(/; */) ?? [])
      .filter(Boolean)
      .map((cookie) => [cookie.split('=', 1)[0], cookie]),
  );

/**
 * A `fetch` that keeps cookies, for sign-on flows outside a browser; a browser keeps its own. A cookie
 * goes back only to the host that set it. The cookies are those of one user: make a client, with a jar
 * of its own, for each sign-on.
 *
 * @param options `fetch` sends the requests; the platform's unless given.
 * @example
 * const auth = createAuthClient({ region: 'EU', environmentID, fetch: cookieJar() });
 * const flow = await startFlow(auth, { authorize });
 */
export function cookieJar(options: { fetch?: Fetch } = {}): Fetch {
  const jar = new CookieJar();
  return async (request, init) => {
    const send: Fetch = options.fetch ?? globalThis.fetch;
    const { headers, url } = request;
    const cookies = byName(headers.get('cookie'), await jar.getCookieString(url));
    if (cookies.size > 0) headers.set('cookie', [...cookies.values()].join('; '));
    const response = await send(request, init);
    // After a redirect, the cookies are those of the host that answered; a response made by hand has no address.
    const from = response.url || url;
    for (const header of response.headers.getSetCookie()) {
      const cookie = Cookie.parse(header);
      if (!cookie) continue;
      cookie.domain = null;
      await jar.setCookie(cookie, from, { ignoreError: true });
    }
    return response;
  };
}
