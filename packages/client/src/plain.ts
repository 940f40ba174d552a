/** What a call has sent; neither an error nor a log must repeat it. */
export interface Sent {
  readonly params?: { readonly path?: object; readonly query?: object } | undefined;
  readonly body?: string | undefined;
  /** Those of the last try. */
  headers?: Headers;
}

/** What `X-Ping-External-Transaction-ID` may hold. */
export const callID = /^[\w./@=#+-]{1,100}$/;

/** Whether a text holds the other; what is shorter than six characters may be in any text. */
const holds = (text: string, part: string) =>
  text === part || (part.length > 5 && text.includes(part));

/**
 * A text of the server or of a given `fetch`, if it is safe to log: it has a shape that no sentence
 * has, and repeats nothing that was sent, in capitals or not, whole or in part.
 */
export function plain(text: unknown, shape: RegExp, sent: Sent): string | undefined {
  if (typeof text !== 'string' || !shape.test(text)) return undefined;
  const { params, body, headers } = sent;
  const values = [
    ...Object.values({ ...params?.path, ...params?.query }),
    // Without the names of its members, which the server may tell.
    body?.replace(/"\w+":|(^|&)\w+=/g, ' '),
    headers?.get('authorization'),
    headers?.get('cookie'),
  ];
  const found = text.toLowerCase();
  const words = values
    .join(' ')
    .toLowerCase()
    .split(/[^\w./@#+-]+/);
  return words.some((one) => holds(found, one) || holds(one, found)) ? undefined : text;
}
