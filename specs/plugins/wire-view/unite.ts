export type Node = Record<string, unknown>;

const levels = ['page', 'public', 'inferred'];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two parts of a document say the same. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Union of two lists, in order, without repeats. */
export function uniteLists(a: unknown, b: unknown): unknown[] {
  const first = Array.isArray(a) ? a : [];
  const second = Array.isArray(b) ? b : [];
  return [...first, ...second.filter((item) => !first.some((known) => same(known, item)))];
}

function uniteMaps(a: unknown, b: unknown, clash: (a: Node, b: Node, key: string) => Node): Node {
  const result: Node = isNode(a) ? { ...a } : {};
  for (const [key, value] of Object.entries(isNode(b) ? b : {})) {
    const known = result[key];
    if (known === undefined || same(known, value)) result[key] = value;
    else Object.assign(result, clash(known as Node, value as Node, key));
  }
  return result;
}

function uniteSchemas(a: unknown, b: unknown): unknown {
  if (a === undefined || b === undefined || same(a, b)) return a ?? b;
  const variants = (schema: unknown) =>
    isNode(schema) && Object.keys(schema).length === 1 && schema['anyOf']
      ? schema['anyOf']
      : [schema];
  return { anyOf: uniteLists(variants(a), variants(b)) };
}

/** The weaker level of the two, all sources, and all notes. */
export function uniteEvidence(a: unknown, b: unknown): unknown {
  if (!isNode(a) || !isNode(b) || same(a, b)) return a ?? b;
  const rank = (evidence: Node) => levels.indexOf(String(evidence['level']));
  const notes = uniteLists([a['note']], [b['note']]).filter(Boolean);
  return {
    level: rank(a) < rank(b) ? b['level'] : a['level'],
    sources: uniteLists(a['sources'], b['sources']),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

/** Takes the united members, and the rest of both; a rest that differs would be lost in silence. */
function uniteMembers(a: Node, b: Node, united: Node): Node {
  const rest = uniteMaps(a, b, (_first, _second, key) => {
    if (key in united) return {};
    throw new Error(`Two actions describe ${key} differently; the wire view has room for one.`);
  });
  return { ...rest, ...united };
}

/** An example key that both use for different values is prefixed by the later action. */
function uniteMediaTypes(a: Node, b: Node, operationId: string): Node {
  const united: Node = { schema: uniteSchemas(a['schema'], b['schema']) };
  if (a['examples'] || b['examples']) {
    united['examples'] = uniteMaps(a['examples'], b['examples'], (first, second, key) => ({
      [key]: first,
      [`${operationId}.${key}`]: second,
    }));
  }
  return uniteMembers(a, b, united);
}

/** Union of two `content` maps. */
export function uniteContent(a: unknown, b: unknown, operationId: string): Node {
  return uniteMaps(a, b, (first, second, key) => ({
    [key]: uniteMediaTypes(first, second, operationId),
  }));
}

function uniteResponse(a: Node, b: Node, operationId: string): Node {
  const united: Node = {
    description: uniteLists([a['description']], [b['description']]).join(' '),
  };
  if (a['x-evidence'] || b['x-evidence'])
    united['x-evidence'] = uniteEvidence(a['x-evidence'], b['x-evidence']);
  if (a['headers'] || b['headers']) {
    united['headers'] = uniteMaps(a['headers'], b['headers'], (_first, _second, key) => {
      throw new Error(
        `Two actions describe the response header ${key} differently; describe it once in a file.`,
      );
    });
  }
  if (a['content'] || b['content'])
    united['content'] = uniteContent(a['content'], b['content'], operationId);
  return uniteMembers(a, b, united);
}

/** Union of two `responses` maps; `resolve` follows a reference to a component. */
export function uniteResponses(
  a: unknown,
  b: unknown,
  operationId: string,
  resolve: (node: Node) => Node,
): Node {
  return uniteMaps(a, b, (first, second, status) => ({
    [status]: uniteResponse(resolve(first), resolve(second), operationId),
  }));
}
