import { button, element } from '../../islands/element.ts';
import { linkOf, linkStart, readLink } from './link.ts';
import type { StoredPlans } from './plan.ts';
import { createSession, type Session } from './session.ts';
import { createStore, type State, type Store } from './state.ts';
import { type PageTarget, pageTarget } from './target.ts';
import { type TrialNames, trialOf } from './trial.ts';
import { answerPart } from './view/answer.ts';
import { choicesPart } from './view/choices.ts';
import { historyPart } from './view/history.ts';
import { inboxPart } from './view/inbox.ts';
import { type Part, statusWords } from './view/part.ts';
import { requestPart } from './view/request.ts';
import { targetPart } from './view/target.ts';
import { clockPart, userPart } from './view/world.ts';

const here = import.meta.url;
const base = new URL('../', here);

/** What the drawer is made of. */
interface Drawer {
  readonly dialog: HTMLDialogElement;
  readonly session: Session;
  readonly plans: StoredPlans;
  readonly page: PageTarget;
  readonly store: Store;
}

async function addStyle(): Promise<void> {
  const link = element('link', { rel: 'stylesheet', href: new URL('drawer.css', here).href });
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  document.head.append(link);
  await loaded;
}

async function readPlans(): Promise<StoredPlans> {
  const response = await fetch(new URL('plans.json', here));
  return (await response.json()) as StoredPlans;
}

/** Says in a sentence what has just happened, to those who do not see it. */
function spoken({ busy, problem, shown }: State): string {
  if (busy) return '';
  if (problem) return problem;
  if (!shown) return 'Ready to send.';
  const rule = shown.entry ? ` Decided by the rule ${shown.entry.rule}.` : '';
  return `${statusWords(shown.answer.status)}.${rule}`;
}

function statusPart(): Part {
  const said = element('p', { class: 'unseen', role: 'status' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  return {
    node: element('div', {}, said, problem),
    show(state) {
      const text = spoken(state);
      if (text && said.textContent !== text) said.textContent = text;
      problem.hidden = state.problem === '';
      if (problem.textContent === state.problem) return;
      problem.textContent = state.problem;
      // It may be far from the button that was pressed.
      if (state.problem) problem.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** Copies the link to the moment, which stands in the address from then on. */
async function copyLink(store: Store): Promise<string> {
  const link = linkOf(store);
  history.replaceState(null, '', link);
  try {
    await navigator.clipboard.writeText(location.href);
    return 'Link copied. Passwords that you typed are not in it.';
  } catch {
    return 'The link is in the address bar. Passwords that you typed are not in it.';
  }
}

function headOf(dialog: HTMLDialogElement, session: Session, store: Store): Part {
  const title = element('h2', { id: 'try-title', tabindex: -1, autofocus: true });
  const page = element('a', {}, 'Documentation');
  const said = element('p', { class: 'quiet said', 'aria-live': 'polite' });
  const copy = button('Copy link', async () => {
    said.textContent = await copyLink(store);
  });
  const buttons = element(
    'div',
    { class: 'buttons' },
    copy,
    button('Start again', () => session.startAgain()),
    button('Close', () => dialog.close()),
  );
  return {
    node: element('header', {}, element('div', {}, title, page), buttons, said),
    show({ trial: { operation }, target, busy }) {
      copy.hidden = target.kind !== 'page';
      if (busy) said.textContent = '';
      title.textContent = `Try: ${operation.summary}`;
      page.href = new URL(`.${operation.page}`, base).href;
    },
  };
}

/** Puts the parts together; each shows every change of the state. */
function build(plans: StoredPlans, page: PageTarget, names: TrialNames): Drawer {
  const dialog = element('dialog', { class: 'try', 'aria-labelledby': 'try-title' });
  const parts: Part[] = [];
  const store: Store = createStore(
    plans,
    { target: page, trial: trialOf(plans, names) },
    (state) => {
      dialog.toggleAttribute('data-busy', state.busy);
      for (const part of parts) part.show(state);
    },
  );
  const session = createSession(store, page);
  const head = headOf(dialog, session, store);
  const top = [statusPart(), targetPart(plans, page, session), choicesPart(plans, session)];
  const calls = [requestPart(session), answerPart(base)];
  const world = [clockPart(session), userPart(), inboxPart(session), historyPart(plans)];
  parts.push(head, ...top, ...calls, ...world);
  dialog.append(
    head.node,
    ...top.map(({ node }) => node),
    element(
      'div',
      { class: 'sides' },
      element('div', {}, ...calls.map(({ node }) => node)),
      element('div', {}, ...world.map(({ node }) => node)),
    ),
  );
  return { dialog, session, plans, page, store };
}

let drawer: Promise<Drawer> | undefined;

async function create(names: TrialNames): Promise<Drawer> {
  const [plans] = await Promise.all([readPlans(), addStyle()]);
  const built = build(plans, pageTarget(new URL('worker.js', here)), names);
  document.body.append(built.dialog);
  return built;
}

/** Gives the focus back, and takes the link out of the address. */
function closed(opener: Element | null): void {
  if (location.hash.startsWith(linkStart))
    history.replaceState(null, '', location.pathname + location.search);
  if (opener instanceof HTMLElement) opener.focus();
}

/**
 * Opens the drawer and runs what a page names, or shows the moment of a link; it is made with the first.
 *
 * @throws Error when there is no such operation, or when the scripts cannot be loaded.
 */
export async function open(asked: TrialNames | { readonly link: string }): Promise<void> {
  const opener = document.activeElement;
  const { names, moves } = 'link' in asked ? readLink(asked.link) : { names: asked, moves: [] };
  drawer ??= create(names);
  drawer.catch(() => {
    drawer = undefined;
  });
  const { dialog, session, plans, page, store } = await drawer;
  dialog.addEventListener('close', () => closed(opener), { once: true });
  if (!dialog.open) dialog.showModal();
  const trial = trialOf(plans, names);
  await ('link' in asked ? session.open(trial, moves) : session.run(trial));
  // After the first answer, which needs no word list.
  page.loadAll().then(
    () => store.set({ loaded: true }),
    // What is missing is asked for again when a call needs it.
    () => undefined,
  );
}
