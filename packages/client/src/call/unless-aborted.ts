import { abortReasons, isObject } from './origin.ts';

/** What a call rejects with whose caller has left; the outcome of it is `aborted`. */
export function reasonOf({ reason }: AbortSignal): unknown {
  if (isObject(reason)) abortReasons.add(reason);
  return reason;
}

/** Waits no longer than the caller does. */
export function unlessAborted<T>(
  caller: AbortSignal | null | undefined,
  awaited: Promise<T>,
): Promise<T> {
  if (!caller) return awaited;
  let stop = () => {};
  return new Promise<T>((resolve, reject) => {
    stop = () => reject(reasonOf(caller));
    if (caller.aborted) stop();
    caller.addEventListener('abort', stop);
    awaited.then(resolve, reject);
  }).finally(() => caller.removeEventListener('abort', stop));
}
