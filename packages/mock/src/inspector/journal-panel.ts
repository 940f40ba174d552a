import { copyButton } from './clipboard.ts';
import type { JournalEntry } from './control.ts';
import { button, element, emptyNote, panel } from './element.ts';
import { journalRow, type NameOf } from './journal-entry.ts';
import { keyedList } from './keyed-list.ts';
import { attempt } from './notice.ts';
import type { Session } from './session.ts';

/** The most rows on the page; the mock keeps more. */
const mostRows = 300;
const quietFor = 2000;

/** The journal on the page. */
interface JournalPanel {
  readonly section: HTMLElement;
  add(entry: JournalEntry): void;
  /** Reads the whole journal anew. */
  read(): Promise<void>;
}

/** Everything that a filter looks at, the name of the user too. */
const textOf = (entry: JournalEntry, nameOf: NameOf) =>
  (JSON.stringify(entry) + nameOf(entry.subject?.userID ?? '')).toLowerCase();

/** Tells a screen reader about new calls, a while after the first of them and all at once. */
function createAnnouncer() {
  const region = element('p', { class: 'visually-hidden', 'aria-live': 'polite' });
  let waiting: JournalEntry[] = [];
  const say = () => {
    const last = waiting.at(-1);
    const calls = waiting.length === 1 ? 'One new call' : `${waiting.length} new calls`;
    if (last)
      region.textContent = `${calls}. ${last.operationId ?? last.method}: ${last.status}, ${last.rule}.`;
    waiting = [];
  };
  return {
    region,
    announce(entry: JournalEntry) {
      waiting.push(entry);
      if (waiting.length === 1) setTimeout(say, quietFor);
    },
  };
}

function firstCall(session: Session): HTMLElement {
  const path = `${location.origin}/auth/${session.environmentID}/as/.well-known/openid-configuration`;
  const command = `curl ${path}`;
  return emptyNote(
    'No calls yet',
    element('p', '', 'Calls to this world show up here, with the rule that decided. Try one:'),
    element(
      'div',
      'command',
      element(
        'pre',
        { tabindex: 0, 'aria-label': 'A first command' },
        element('code', '', command),
      ),
      copyButton('the command', () => command),
    ),
  );
}

/** Creates the panel of the journal. */
export function createJournalPanel(session: Session, nameOf: NameOf): JournalPanel {
  let entries: JournalEntry[] = [];
  let drawn = true;
  const filter = element('input', {
    type: 'search',
    class: 'input',
    'aria-label': 'Filter the calls',
    placeholder: 'Filter: resetPassword, 400, user.ok …',
    input: () => draw(),
  });
  const clear = button('Clear', () => attempt(empty), { 'aria-label': 'Clear the journal' });
  const { section, showCount } = panel('journal', 'Journal', filter, clear);
  const list = element('ol', 'calls');
  const note = element('div');
  const { region, announce } = createAnnouncer();
  const show = keyedList<JournalEntry>(list, {
    keyOf: ({ id, at }) => `${id} ${at}`,
    row: (entry) => journalRow(entry, nameOf),
  });
  section.append(list, note, region);

  function remark(matching: number): HTMLElement[] {
    if (entries.length === 0) return [firstCall(session)];
    if (matching === 0)
      return [
        emptyNote(
          'No call matches',
          element('p', '', `Nothing among ${entries.length} calls has “${filter.value}” in it.`),
        ),
      ];
    if (matching <= mostRows) return [];
    return [element('p', 'hint', `The newest ${mostRows} of ${matching} calls.`)];
  }

  function draw(): void {
    drawn = true;
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const matching = entries.filter((entry) => {
      const text = words.length > 0 ? textOf(entry, nameOf) : '';
      return words.every((word) => text.includes(word));
    });
    show(matching.slice(0, mostRows));
    note.replaceChildren(...remark(matching.length));
    list.hidden = matching.length === 0;
    clear.disabled = entries.length === 0;
    showCount(entries.length);
  }

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
      // A burst of calls is drawn once.
      if (drawn) setTimeout(draw, 50);
      drawn = false;
    },
    read,
  };
}
