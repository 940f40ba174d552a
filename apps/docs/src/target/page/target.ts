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

/** What tells where the credentials of an API come from, below the address of the site. */
const credentials: Readonly<Record<string, readonly [path: string, words: string]>> = {
  platform: ['auth/issue-token/', 'where an access token comes from.'],
  auth: ['guides/sign-on-page/', 'the steps of a sign-on give it.'],
  directory: ['directory/#authentication', 'which account it is.'],
};

const sources = [...document.querySelectorAll<HTMLElement>('.needs span')];
const usual = sources[0]?.textContent ?? '';

/** Says where a sample has from what it needs: from the preparation, or for a region from elsewhere. */
function explain(region: string): void {
  const [path = '', words = ''] = credentials[api] ?? [];
  for (const source of sources) {
    const link = document.createElement('a');
    link.href = new URL(`../${path}`, import.meta.url).href;
    link.textContent = words;
    source.replaceChildren(region ? link : usual);
  }
}

/** Shows the samples for a region, or for the sandbox, which alone needs a preparation. */
function apply(targets: Targets, region: string): void {
  for (const { element, text } of codes)
    element.textContent = region ? rewrite(targets, api, region, text) : text;
  for (const preparation of document.querySelectorAll<HTMLElement>('.preparation, .whole'))
    preparation.hidden = region !== '';
  explain(region);
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
  const field = { font: 'inherit', padding: '2px 8px', color: 'inherit', minHeight: '32px' };
  const line = '1px solid light-dark(#7b868f, #6d7a86)';
  const box = { background: 'var(--paper)', border: line, borderRadius: '6px' };
  Object.assign(select.style, field, box);
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
