/** A value that is there, or one that comes later. */
export type Awaitable<T> = T | Promise<T>;

/** Goes on with a value, at once when it is there. */
export const after = <T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> =>
  value instanceof Promise ? value.then(next) : next(value);
