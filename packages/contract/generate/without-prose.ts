/** What tells readers something, and programs nothing. */
const prose = new Set(['summary', 'description']);

/** Below these keys stand values of users, which are left as they are. */
const isVerbatim = (key: string, value: unknown) =>
  ['value', 'default', 'const', 'enum'].includes(key) ||
  (key === 'examples' && Array.isArray(value));

/** Whether a node says nothing to a program; a member named `description` has a schema, no text. */
const isProse = (key: string, value: unknown) =>
  key === 'x-evidence' || (prose.has(key) && typeof value === 'string');

/** A response without a description is invalid, and Prism passes it over. */
const withDescription = (response: unknown) =>
  typeof response === 'object' && response !== null && !('$ref' in response)
    ? { description: '', ...response }
    : response;

function partOf(key: string, value: unknown): unknown {
  if (isVerbatim(key, value)) return value;
  const part = withoutProse(value);
  if (key !== 'responses' || typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, response]) => [name, withDescription(response)]),
  );
}

/** A bundled document without descriptions and evidence, which are half of what it weighs in a page. */
export function withoutProse(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutProse);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      isProse(key, value) ? [] : [[key, partOf(key, value)]],
    ),
  );
}
