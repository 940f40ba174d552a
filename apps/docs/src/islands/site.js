import { importsFirst } from '../samples/imports-first.ts';

// Runs before the page is drawn, so that nothing moves afterwards.
document.documentElement.classList.add('js');

const key = 'language';

function storedLanguage() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // The browser keeps nothing for this page.
  }
}

function storeLanguage(language) {
  try {
    localStorage.setItem(key, language);
  } catch {
    // The choice then holds for this page alone.
  }
}

/** Selects a language in every set of samples that has it. */
function choose(language) {
  for (const input of document.querySelectorAll('.samples > input'))
    if (input.value === language && !input.checked) input.checked = true;
}

/** The lists beside the text, and the widths from which they stand open. */
const lists = [
  ['.menu > details', matchMedia('(min-width: 960px)')],
  ['.contents > details', matchMedia('(min-width: 1280px)')],
];

function unfold() {
  for (const [selector, wide] of lists) {
    const list = document.querySelector(selector);
    if (list && list.open !== wide.matches) list.open = wide.matches;
  }
}

const language = storedLanguage();

function arrange() {
  if (language) choose(language);
  unfold();
}

const observer = new MutationObserver(arrange);
observer.observe(document.documentElement, { childList: true, subtree: true });
document.addEventListener('DOMContentLoaded', () => {
  observer.disconnect();
  arrange();
  if (document.querySelector('#samples + *')) import('./target/target.js');
});
for (const [, wide] of lists) wide.addEventListener('change', unfold);

document.addEventListener('change', ({ target }) => {
  if (!target.matches('.samples > input')) return;
  storeLanguage(target.value);
  choose(target.value);
});

async function textToCopy(button) {
  const { copy, markdown } = button.dataset;
  const panel = button.matches('.whole') && button.closest('.panel');
  if (panel)
    return importsFirst(
      [...panel.querySelectorAll('pre')].map(({ textContent }) => textContent).join('\n\n'),
    );
  if (markdown) return (await fetch(markdown)).text();
  return copy ?? button.closest('figure').querySelector('pre').textContent;
}

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('button.copy');
  if (!button) return;
  let state = 'copied';
  try {
    await navigator.clipboard.writeText(await textToCopy(button));
  } catch {
    state = 'failed';
  }
  button.dataset.state = state;
  document.querySelector('.status').textContent = state === 'copied' ? 'Copied' : 'Could not copy';
});

// The search is loaded when a reader asks for it.
const search = () => import('./search/search.js');

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  const writes = target.matches('input:not([type=radio]), textarea, select, [contenteditable]');
  if (key === 'k' ? !ctrlKey && !metaKey : key !== '/' || ctrlKey || metaKey || writes) return;
  event.preventDefault();
  search().then(({ open }) => open());
});

document.addEventListener('click', ({ target }) => {
  if (target.closest('.find')) search().then(({ open }) => open());
});

const scripts = new URL('try/', document.currentScript.src);

/** Loads the drawer when it is first asked for. */
async function run(names) {
  try {
    const { open } = await import(new URL('drawer.js', scripts));
    await open(names);
  } catch {
    alert('The sandbox did not start. Reload the page.');
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button.run');
  if (!button) return;
  const { api, operation, status, example } = button.closest('[data-operation]').dataset;
  run({ api, operation, ...(status ? { failure: `${status} ${example}` } : { example }) });
});

/** Opens what a link of the drawer leads to. */
function followLink() {
  if (location.hash.startsWith('#try=')) run({ link: location.hash });
}
document.addEventListener('DOMContentLoaded', followLink);
addEventListener('hashchange', followLink);
