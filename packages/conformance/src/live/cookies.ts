/** The cookies of a flow of PingOne, which needs them from its beginning on; each answer may set others. */
interface Cookies {
  /** Adds them to a request of a flow, and to one that sends cookies. */
  send(path: string, headers: Headers): void;
  /** All of them, as a request sends them. */
  text(): string;
  keep(headers: Headers): void;
}

const pairsOf = (text: string): [string, string][] =>
  text
    .split(';')
    .map((pair) => pair.trim().split('=', 2) as [string, string])
    .filter(([name]) => name !== '');

const textOf = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map((pair) => pair.join('=')).join('; ');

/** None are kept at first. */
export function createCookies(): Cookies {
  const kept = new Map<string, string>();
  return {
    send(path, headers) {
      const given = headers.get('cookie') ?? '';
      if (given === '' && !path.includes('/flows/')) return;
      const text = textOf(new Map([...kept, ...pairsOf(given)]));
      headers.delete('cookie');
      if (text !== '') headers.set('cookie', text);
    },
    text: () => textOf(kept),
    keep(headers) {
      for (const cookie of headers.getSetCookie()) {
        const [pair] = pairsOf(cookie);
        if (pair) kept.set(...pair);
      }
    },
  };
}
