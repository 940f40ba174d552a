/** Where the keyboard is: at which control of which region of the page. */
interface Place {
  readonly node: HTMLElement;
  readonly region: HTMLElement;
  /** The controls of the region at that time. */
  readonly controls: readonly HTMLElement[];
}

const regions = '.panel, .world-bar';
const controls =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

const nameOf = (node: Element) => node.getAttribute('aria-label') ?? node.textContent ?? '';

const controlsOf = (region: Element) =>
  [...region.querySelectorAll<HTMLElement>(controls)].filter((node) => node.checkVisibility());

const isUsable = (node: HTMLElement) =>
  node.isConnected && !node.matches(':disabled') && node.checkVisibility();

/** Remembers where the keyboard is, as long as that is a control of the page. */
export function placeOf(node: Element | null): Place | undefined {
  const region = node?.closest<HTMLElement>(regions);
  if (!(node instanceof HTMLElement) || !region) return undefined;
  return { node, region, controls: controlsOf(region) };
}

/** What stands now where controls were that are gone, of which one had the keyboard. */
function successorOf({ node, region, controls: former }: Place): HTMLElement {
  const nodes = controlsOf(region);
  // A button that is only disabled has done its work, and its neighbour may do harm.
  if (node.isConnected) return nodes[0] ?? region;
  const same = nodes.find((other) => nameOf(other) === nameOf(node));
  if (same) return same;
  const index = former.indexOf(node);
  const before = former.slice(0, index).reverse().find(isUsable);
  const after = former.slice(index + 1).find(isUsable);
  const between = nodes.slice(
    before ? nodes.indexOf(before) + 1 : 0,
    after ? nodes.indexOf(after) : nodes.length,
  );
  const offset = index - (before ? former.indexOf(before) + 1 : 0);
  return between[Math.min(offset, between.length - 1)] ?? after ?? before ?? region;
}

/** Gives the keyboard back to where it was, or to the region of the same name in another world. */
export function returnTo(place: Place | undefined): void {
  if (!place) return;
  const { node, region } = place;
  if (isUsable(node)) node.focus();
  else if (region.isConnected) successorOf(place).focus();
  else document.getElementById(region.id)?.focus();
}

/** Leaves the keyboard where it is when the control that has it is drawn anew, deleted or disabled. */
export function keepFocus(): void {
  let place: Place | undefined;
  document.addEventListener('focusin', ({ target }) => {
    place = target instanceof Element ? placeOf(target) : undefined;
  });
  document.addEventListener('focusout', ({ target }) => {
    // Whoever leaves a control by a click means it; one that is being removed is gone a moment later.
    queueMicrotask(() => {
      if (place && place.node === target && isUsable(place.node)) place = undefined;
    });
  });
  const observer = new MutationObserver(() => {
    if (!place || isUsable(place.node)) return;
    const active = document.activeElement;
    if (active === document.body || active === place.node) returnTo(place);
  });
  const attributeFilter = ['disabled', 'hidden'];
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter });
}
