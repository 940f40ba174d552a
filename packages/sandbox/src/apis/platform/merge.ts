type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Merges a change into a value (RFC 7396): members of objects one by one, `null` takes away, anything
 * else replaces. A member that is `undefined` is not sent. Objects that end up empty go.
 */
export function merged(value: unknown, change: unknown): unknown {
  if (!isObject(change)) return change;
  const members = new Map(isObject(value) ? Object.entries(value) : []);
  for (const [name, part] of Object.entries(change)) {
    if (part === undefined) continue;
    const next = part === null ? undefined : merged(members.get(name), part);
    if (next === undefined || (isObject(next) && Object.keys(next).length === 0))
      members.delete(name);
    else members.set(name, next);
  }
  return Object.fromEntries(members);
}
