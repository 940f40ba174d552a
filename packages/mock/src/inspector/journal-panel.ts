import { addressedCall } from './address.ts';
import { oncePerBurst } from './burst.ts';
import { createCallList } from './call-list.ts';
import { clearButton } from './confirm-button.ts';
import type { JournalEntry, User, World } from './control.ts';
import { element, panel } from './element.ts';
import type { CallContext } from './journal-entry.ts';
import { complain } from './notice.ts';
import type { Session } from './session.ts';
import type { NameOf } from './user-names.ts';

const quietFor = 2000;

/** The journal on the page. */
export interface JournalPanel {
  readonly section: HTMLElement;
  add(entry: JournalEntry): void;
  /** Reads the whole journal anew. */
  read(): Promise<void>;
}

/** Tells a screen reader about new calls, a while after the first of them and all at once. */
function createAnnouncer() {
  const region = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  let waiting: JournalEntry[] = [];
  const say = oncePerBurst(() => {
    const last = waiting.at(-1);
    const calls = waiting.length === 1 ? 'One new call' : `${waiting.length} new calls`;
    if (last)
      region.textContent = `${calls}. ${last.operationId ?? last.method}: ${last.status}, ${last.rule}.`;
    waiting = [];
  }, quietFor);
  return {
    region,
    announce(entry: JournalEntry) {
      waiting.push(entry);
      say();
    },
  };
}

const filterField = (input: () => void) =>
  element('input', {
    type: 'search',
    class: 'input',
    'aria-label': 'Filter the calls',
    placeholder: 'Filter: resetPassword, 400, user.ok …',
    input,
  });

/** What the rows go by: the users and the world as they were read last. */
function contextOf(session: Session, nameOf: NameOf): CallContext {
  let users: readonly User[] = [];
  let world: World | undefined;
  session.on('users', (latest) => {
    users = latest;
  });
  session.on('world', (latest) => {
    world = latest;
  });
  return {
    session,
    nameOf,
    userOf: (userID) => users.find(({ id }) => id === userID),
    world: async () => world ?? session.call('get', ''),
  };
}

/** Opens the call that the address names, once. */
function createAddressedCallOpener(section: HTMLElement): () => void {
  let opened: number | undefined;
  return () => {
    const id = addressedCall();
    if (id === undefined || id === opened) return;
    opened = id;
    const call = section.querySelector<HTMLDetailsElement>(`[data-entry="${id}"]`);
    if (!call) {
      complain(`The journal has no call ${id} any more.`);
      return;
    }
    call.open = true;
    call.scrollIntoView({ block: 'nearest' });
    call.querySelector('summary')?.focus();
  };
}

/** Creates the panel of the journal. */
export function createJournalPanel(session: Session, nameOf: NameOf): JournalPanel {
  let entries: JournalEntry[] = [];
  const filter = filterField(() => draw());
  const empty = async () => {
    await session.call('delete', '/journal');
    await read();
  };
  const clear = clearButton(empty, 'journal');
  const { section, showCount } = panel('journal', 'Journal', filter, clear);
  const calls = createCallList(contextOf(session, nameOf));
  const { region, announce } = createAnnouncer();
  section.append(...calls.nodes, region);
  const openAddressed = createAddressedCallOpener(section);

  function draw(): void {
    calls.show(entries, filter.value);
    clear.disabled = entries.length === 0;
    showCount(entries.length);
  }
  const drawSoon = oncePerBurst(draw, 50);

  async function read(): Promise<void> {
    const journal = await session.call('get', '/journal');
    entries = journal.entries.reverse();
    draw();
    openAddressed();
  }

  return {
    section,
    add(entry) {
      entries = [entry, ...entries].slice(0, 1000);
      announce(entry);
      drawSoon();
    },
    read,
  };
}
