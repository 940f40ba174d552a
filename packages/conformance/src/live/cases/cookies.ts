/** The cookies of a case, which a flow of PingOne needs from its beginning on. */
export interface Cookies {
  /** Adds them to a request of a flow, and to one that sends cookies. */
  send(path: string, headers: Headers): void;
  keep(response: Response): void;
}

const pairsOf = (text: string): [string, string][] =>
  text
    .split(';')
    .map((pair) => pair.trim().split('=', 2) as [string, string])
    .filter(([name]) => name !== '');

/** None are kept at first. */
export function createCookies(): Cookies {
  const kept = new Map<string, string>();
  return {
    send(path, headers) {
      const given = headers.get('cookie') ?? '';
      if (given === '' && !path.includes('/flows/')) return;
      const all = new Map([...kept, ...pairsOf(given)]);
      headers.delete('cookie');
      if (all.size > 0) headers.set('cookie', [...all].map((pair) => pair.join('=')).join('; '));
    },
    keep(response) {
      for (const cookie of response.headers.getSetCookie()) {
        const [pair] = pairsOf(cookie);
        if (pair) kept.set(...pair);
      }
    },
  };
}
