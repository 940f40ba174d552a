/** A value that is there, or one that comes later. */
export type Awaitable<T> = T | Promise<T>;

/** Goes on with a value, at once when it is there. */
export const after = <T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> =>
  value instanceof Promise ? value.then(next) : next(value);

/** Several values as one, at once when all are there. */
export function all<T>(values: readonly Awaitable<T>[]): Awaitable<T[]> {
  const present = values.filter((value): value is Awaited<T> & T => !(value instanceof Promise));
  return present.length === values.length ? present : Promise.all(values);
}
