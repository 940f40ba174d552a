import { isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

/** A node of the document, and where the reader looks for it. */
interface Found {
  readonly node: unknown;
  readonly at: Node | undefined;
}

const nothing: Found = { node: undefined, at: undefined };

/** A member of a map with its key, or an item of a list. */
function memberOf(node: unknown, name: string): Found {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === name);
    return pair ? { node: pair.value, at: isNode(pair.key) ? pair.key : undefined } : nothing;
  }
  const item = isSeq(node) ? node.items[Number(name)] : undefined;
  return isNode(item) ? { node: item, at: item } : nothing;
}

/**
 * Line and column of a member, as `7:5`; of the innermost part around it where the member itself is missing.
 *
 * @param target the names from the outermost to the member, with dots between them.
 */
export function positionOf(root: unknown, target: string, lines: LineCounter): string {
  let found: Found = { node: root, at: isNode(root) ? root : undefined };
  for (const name of target === '' ? [] : target.split('.')) {
    const next = memberOf(found.node, name);
    if (!next.at) break;
    found = next;
  }
  const { line, col } = lines.linePos(found.at?.range?.[0] ?? 0);
  return `${Math.max(line, 1)}:${Math.max(col, 1)}`;
}
