type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What people type or switch on at one place of a document, which no schema rule looks at. */
function namesAt(node: Node): string[] {
  const examples = isNode(node['schema']) && isNode(node['examples']) ? node['examples'] : {};
  const values = (node['x-extensible-enum'] ?? []) as string[];
  const states = isNode(node['x-states']) ? node['x-states'] : {};
  return [
    ...values.map((value) => `Known value \`${value}\``),
    ...Object.keys(states).map((state) => `State \`${state}\``),
    ...Object.keys(examples).map((key) => `Example \`${key}\``),
  ];
}

function collect(node: unknown, path: string, names: Set<string>): Set<string> {
  if (!isNode(node)) return names;
  for (const name of namesAt(node)) names.add(`${name} of ${path}`);
  for (const [key, value] of Object.entries(node)) collect(value, `${path}/${key}`, names);
  return names;
}

/** One sentence per known value, state or example key that the revision lacks. */
export function removedNames(base: unknown, revision: unknown): string[] {
  const kept = collect(revision, '#', new Set());
  return [...collect(base, '#', new Set())]
    .filter((name) => !kept.has(name))
    .map((name) => `${name} was removed.`);
}
