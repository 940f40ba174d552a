import { oncePerBurst } from './burst.ts';
import { createCallList } from './call-list.ts';
import type { JournalEntry } from './control.ts';
import { button, element, panel } from './element.ts';
import { attempt } from './notice.ts';
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

/** Creates the panel of the journal. */
export function createJournalPanel(session: Session, nameOf: NameOf): JournalPanel {
  let entries: JournalEntry[] = [];
  const filter = filterField(() => draw());
  const clear = button('Clear', () => attempt(empty), { 'aria-label': 'Clear the journal' });
  const { section, showCount } = panel('journal', 'Journal', filter, clear);
  const calls = createCallList(session.environmentID, nameOf);
  const { region, announce } = createAnnouncer();
  section.append(...calls.nodes, region);

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
  }

  async function empty(): Promise<void> {
    await session.call('delete', '/journal');
    await read();
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
