import { rewrite, type Targets } from './rewrite.ts';

const key = 'target';

function stored(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return ''; // The browser keeps nothing for this page.
  }
}

function store(region: string): void {
  try {
    localStorage.setItem(key, region);
  } catch {
    // The choice then holds for this page alone.
  }
}

const sets = [...document.querySelectorAll<HTMLElement>('.samples')];
const api = sets[0]?.dataset['api'] ?? '';

// What the page came with: the samples for the sandbox.
const codes = sets.flatMap((set) =>
  [...set.querySelectorAll('.panel > figure code')].map((element) => ({
    element,
    text: element.textContent ?? '',
  })),
);

/** Shows the samples for a region, or for the sandbox, which alone needs a preparation. */
function apply(targets: Targets, region: string): void {
  for (const { element, text } of codes)
    element.textContent = region ? rewrite(targets, api, region, text) : text;
  for (const preparation of document.querySelectorAll<HTMLElement>('.samples .preparation'))
    preparation.hidden = region !== '';
}

function choiceOf(regions: readonly string[]): HTMLSelectElement {
  const select = document.createElement('select');
  select.append(new Option('Sandbox', ''));
  for (const region of regions) select.append(new Option(`PingOne ${region}`, region));
  return select;
}

/** Puts the choice above the samples, into the space that the style keeps for it. */
async function start(): Promise<void> {
  const answer = await fetch(new URL('targets.json', import.meta.url));
  const targets = (await answer.json()) as Targets;
  const regions = Object.keys(targets.regions[api] ?? {});
  const heading = document.querySelector('#samples');
  if (!heading || regions.length === 0) return;
  const select = choiceOf(regions);
  const label = document.createElement('label');
  label.className = 'target';
  // Here, so that no page pays for it. Out of the flow, it moves nothing: the heading keeps the space.
  const look = { position: 'absolute', marginTop: '-42px', fontSize: '14px' };
  Object.assign(label.style, look);
  select.style.font = 'inherit';
  label.append('Send the samples to ', select);
  heading.after(label);
  select.value = regions.includes(stored()) ? stored() : '';
  apply(targets, select.value);
  select.addEventListener('change', () => {
    store(select.value);
    apply(targets, select.value);
  });
}

// Without the list the samples stay as they came.
start().catch(() => undefined);
