type Node = Readonly<Record<string, unknown>>;
const nodeOf = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Node;

/** The names of the components that a node leads to. */
function reachable(node: unknown, components: Node, found: Set<string>): Set<string> {
  const { $ref } = nodeOf(node);
  if (typeof $ref === 'string' && !found.has($ref)) {
    found.add($ref);
    const [, , kind = '', name = ''] = $ref.split('/');
    reachable(nodeOf(components[kind])[name], components, found);
  }
  for (const value of Object.values(nodeOf(node))) reachable(value, components, found);
  return found;
}

/** The text of each operation with all that it leads to. */
function textsOf(document: object): Map<string, string> {
  const { paths, components } = document as { paths: Node; components: Node };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(nodeOf(methods)).map(([method, operation]) => ({ path, method, operation })),
  );
  return new Map(
    operations.map(({ path, method, operation }) => {
      const parts = [...reachable(operation, components, new Set())].sort().map((reference) => {
        const [, , kind = '', name = ''] = reference.split('/');
        return nodeOf(components[kind])[name];
      });
      const text = JSON.stringify([path, method, operation, parts]);
      return [String(nodeOf(operation)['operationId']), text];
    }),
  );
}

/** The operations that an edit changes, those of one API. */
export function changedOperations(before: object, after: object): string[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  return [...old.keys()].filter((operationId) => old.get(operationId) !== now.get(operationId));
}
