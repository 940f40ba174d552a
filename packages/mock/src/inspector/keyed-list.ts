interface Kept {
  readonly written: string;
  readonly node: HTMLElement;
}

/** Keeps the rows of a parent like its items: a row whose item is the same stays as it is. */
export function keyedList<Item>(
  parent: HTMLElement,
  { keyOf, row }: { keyOf(item: Item): string; row(item: Item): HTMLElement },
): (items: readonly Item[]) => void {
  let rows = new Map<string, Kept>();
  return (items) => {
    const next = new Map<string, Kept>();
    for (const item of items) {
      const key = keyOf(item);
      const written = JSON.stringify(item);
      const kept = rows.get(key);
      next.set(key, kept?.written === written ? kept : { written, node: row(item) });
    }
    const nodes = [...next.values()].map(({ node }) => node);
    const staying = new Set<Element>(nodes);
    for (const node of [...parent.children]) if (!staying.has(node)) node.remove();
    for (const [index, node] of nodes.entries()) {
      const there = parent.children[index] ?? null;
      if (there !== node) parent.insertBefore(node, there);
    }
    rows = next;
  };
}
