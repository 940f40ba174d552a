interface Kept {
  readonly written: string;
  readonly node: HTMLElement;
}

/** Whose turn it is at the keyboard, so that a row that is drawn anew does not lose it. */
function focusIn(parent: Element): string | undefined {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !parent.contains(active)) return undefined;
  return active.getAttribute('aria-label') ?? active.textContent ?? undefined;
}

function restoreFocus(parent: Element, name: string | undefined): void {
  if (name === undefined || parent.contains(document.activeElement)) return;
  const same = [...parent.querySelectorAll<HTMLElement>('button, input, summary')].find(
    (node) => (node.getAttribute('aria-label') ?? node.textContent) === name,
  );
  same?.focus();
}

/** Keeps the rows of a parent like its items: a row whose item is the same stays as it is. */
export function keyedList<Item>(
  parent: HTMLElement,
  { keyOf, row }: { keyOf(item: Item): string; row(item: Item): HTMLElement },
): (items: readonly Item[]) => void {
  let rows = new Map<string, Kept>();
  return (items) => {
    const focus = focusIn(parent);
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
    restoreFocus(parent, focus);
  };
}
