import { element } from '../../islands/element.ts';
import { createFinder, type Found, type Result, type ResultGroup } from '../finder.ts';
import type { ResultKind } from '../terms.ts';

const titles: Readonly<Record<ResultKind, string>> = {
  operation: 'Operations',
  guide: 'Guides',
  failure: 'Failures',
  user: 'Test users',
  page: 'Pages',
};

// The script stands in `search/` of the site, wherever that is published.
const site = new URL('../', import.meta.url);

const input = element('input', {
  // A field of the type search would take the first Escape to empty itself.
  type: 'text',
  role: 'combobox',
  'aria-label': 'Search the documentation',
  'aria-controls': 'search-results',
  'aria-expanded': 'false',
  'aria-autocomplete': 'list',
  autocomplete: 'off',
  spellcheck: 'false',
  placeholder: 'Task, operation, error code, media type …',
});
const close = element('button', { type: 'button', class: 'close' }, 'Close');
const list = element('div', { id: 'search-results', role: 'listbox', 'aria-label': 'Results' });
const status = element('p', { role: 'status' });
const dialog = element(
  'dialog',
  { class: 'search', 'aria-label': 'Search' },
  input,
  close,
  status,
  list,
);

let find: ((query: string) => Found) | undefined;
let language: string | undefined;
let active = 0;

const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];

/** Marks one option as the one that Enter opens. */
function activate(index: number): void {
  const all = options();
  active = all.length > 0 ? (index + all.length) % all.length : 0;
  for (const [place, option] of all.entries())
    option.setAttribute('aria-selected', String(place === active));
  const chosen = all[active];
  if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
  else input.removeAttribute('aria-activedescendant');
  chosen?.scrollIntoView({ block: 'nearest' });
}

function option({ title, path, place }: Result, number: number): HTMLElement {
  const href = new URL(path.slice(1), site).href;
  return element(
    'a',
    { id: `search-${number}`, role: 'option', tabindex: '-1', href },
    element('b', {}, title),
    ...(place ? [element('span', {}, place)] : []),
  );
}

function show(groups: readonly ResultGroup[]): void {
  let number = 0;
  const sections = groups.map(({ kind, results }) => {
    const title = element('div', { id: `search-${kind}`, role: 'presentation' }, titles[kind]);
    const members = results.map((result) => option(result, number++));
    return element('div', { role: 'group', 'aria-labelledby': title.id }, title, ...members);
  });
  list.replaceChildren(...sections);
  input.setAttribute('aria-expanded', String(number > 0));
  activate(0);
}

function update(): void {
  if (!find) return;
  const query = input.value.trim();
  const found = find(query);
  language = found.language;
  show(found.groups);
  const count = options().length;
  const none = 'Nothing found. Try the name of an operation, an error code or a media type.';
  status.textContent = query === '' ? '' : count === 0 ? none : `${count} results`;
  status.classList.toggle('unseen', count > 0);
}

/** The samples show the language that the reader asked for. */
function keepLanguage(): void {
  if (!language) return;
  try {
    localStorage.setItem('language', language);
  } catch {
    // The browser keeps nothing for this page.
  }
}

function onKey(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined && event.key !== 'Enter') return;
  event.preventDefault();
  if (step !== undefined) activate(active + step);
  else if (!event.isComposing) options()[active]?.click();
}

async function load(): Promise<void> {
  try {
    const answer = await fetch(new URL('search/index.json', site));
    if (!answer.ok) throw new Error(`The index is answered by ${answer.status}.`);
    find = createFinder(await answer.text());
    update();
  } catch {
    status.classList.remove('unseen');
    status.textContent = 'The search did not load. Close it and open it again.';
  }
}

input.addEventListener('input', update);
input.addEventListener('keydown', onKey);
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', ({ target }) => {
  if (target === dialog) dialog.close();
  if (!(target instanceof Element) || !target.closest('[role=option]')) return;
  keepLanguage();
  dialog.close();
});

/** Shows the search, and loads what it needs when it is shown first. */
export function open(): void {
  if (!dialog.isConnected) {
    const href = new URL('search/search.css', site).href;
    const style = element('link', { rel: 'stylesheet', href });
    // Without its style it would show for a moment at the end of the page.
    style.addEventListener('load', open);
    style.addEventListener('error', open);
    document.head.append(style);
    document.body.append(dialog);
    return;
  }
  if (dialog.open) return;
  dialog.showModal();
  input.select();
  if (!find) void load();
}
