import type { Fetch } from './call/exchange.ts';

/** What a `fetch` is given beside the address. */
export interface FetchInit {
  readonly method: string;
  readonly headers: [name: string, value: string][];
  readonly body: ArrayBuffer | null;
  readonly redirect: 'error' | 'follow' | 'manual';
  readonly signal: AbortSignal | null;
}

/**
 * Makes a `fetch` that takes an address and options out of one that takes no `Request` of the platform, such as
 * that of the package undici, which also takes a proxy.
 *
 * @example
 * createPlatformClient({ region: 'EU', fetch: byUrl(undici.fetch) });
 */
export const byUrl =
  (fetch: (url: string, init: FetchInit) => Promise<unknown>): Fetch =>
  async (request, init) => {
    const { method, redirect, url } = request;
    return fetch(url, {
      method,
      redirect,
      headers: [...request.headers],
      body: request.body && (await request.arrayBuffer()),
      signal: init?.signal ?? null,
    }) as Promise<Response>;
  };
