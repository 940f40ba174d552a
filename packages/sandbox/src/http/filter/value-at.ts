type Members = Readonly<Record<string, unknown>>;

/** What is at a path of names; of an array, what is there in each of its items. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => valueAt(item, path));
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt((value as Members)[name], rest);
}
