import type { Sent } from '../errors/safe-text.ts';

/** Where the body of a failure came from. */
export interface Origin {
  readonly response: Response;
  /** The path literal of the call. */
  readonly path: string;
  readonly sent?: Sent;
  /** Whether the body is the client's, in the place of one that cannot be used. */
  readonly own?: boolean;
  /** What else the message says. */
  hint?: string | undefined;
}

/** Whether the response is a redirect; that of a browser, which hides it, has no status. */
export const isRedirect = ({ ok, status }: Response): boolean => !ok && status < 400;

const origins = new WeakMap<object, Origin>();

/** The abortReasons for which callers have left. */
export const abortReasons = new WeakSet<object>();

/** Whether the value has members; `null` has none. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** Where the `error` of a result came from; `undefined` for anything else. */
export const originOf = (error: unknown): Origin | undefined =>
  isObject(error) ? origins.get(error) : undefined;

/**
 * The `error` of a result: the body, or one that stands for a redirect, a text, an empty or a
 * truncated body. It is never falsy, and a text is dropped, because a gateway's page may repeat what
 * was sent.
 */
export function errorOf(body: unknown, origin: Origin): object {
  const error = isRedirect(origin.response)
    ? {
        message: 'The redirect is not followed. Write the baseUrl that it leads to.',
      }
    : isObject(body)
      ? body
      : { message: 'The body is not a JSON object.' };
  origins.set(error, { ...origin, own: error !== body });
  return error;
}
