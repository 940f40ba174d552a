/** What a call has sent; neither an error nor a log must repeat it. */
export interface Sent {
  readonly params?: { readonly path?: object; readonly query?: object } | undefined;
  readonly body?: string | undefined;
  /** That of the last try. */
  request?: Request;
}

/** What `X-Ping-External-Transaction-ID` may hold. */
export const callID = /^[\w./@=#+-]{1,100}$/;

/** Whether a text holds the other; what is shorter than six characters may be in any text. */
const holds = (text: string, part: string) =>
  text === part || (part.length > 5 && text.includes(part));

/** The words of all values that were sent, in small letters. */
function wordsOf({ params, body, request }: Sent): string[] {
  const values = [
    ...Object.values({ ...params?.path, ...params?.query }),
    // Without the names of its members, which the server may tell.
    body?.replace(/"\w+":|(^|&)\w+=/g, ' '),
    request?.headers.get('authorization'),
    request?.headers.get('cookie'),
  ];
  const text = values.join(' ').toLowerCase();
  return text.split(/[^\w./@#+-]+/);
}

/** Gives the text when it is safe to log. */
export type SafeText = (text: unknown, shape: RegExp) => string | undefined;

/**
 * Tells what of a server's, or of a given `fetch`, is safe to log: a text of a shape that no sentence
 * has, and which repeats nothing that was sent, in capitals or not, whole or in part.
 */
export function safeText(sent: Sent): SafeText {
  let words: string[] | undefined;
  return (text, shape) => {
    if (typeof text !== 'string' || !shape.test(text)) return undefined;
    words ??= wordsOf(sent);
    const found = text.toLowerCase();
    return words.some((one) => holds(found, one) || holds(one, found)) ? undefined : text;
  };
}
