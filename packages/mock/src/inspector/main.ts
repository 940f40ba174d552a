import { addressedWorld, showWorldAddress } from './address.ts';
import { oncePerBurst } from './burst.ts';
import { createClockPanel } from './clock-panel.ts';
import type { JournalEntry } from './control.ts';
import { element } from './element.ts';
import { createFaultsPanel } from './faults-panel.ts';
import { followWorlds } from './follow-worlds.ts';
import { createInboxPanel } from './inbox-panel.ts';
import { createJournalPanel, type JournalPanel } from './journal-panel.ts';
import { keepFocus } from './keep-focus.ts';
import { follow } from './live.ts';
import { attempt, complain, prepareNotices } from './notice.ts';
import { allParts } from './parts.ts';
import { openSession, type Session } from './session.ts';
import { userNames } from './user-names.ts';
import { createUsersPanel } from './users-panel.ts';
import { createWorldBar } from './world-bar.ts';
import { createWorldPanel } from './world-panel.ts';

/** A burst of calls is followed by one reading. */
const settleFor = 100;

const place = (id: string) => document.getElementById(id) ?? document.body;

let ending = new AbortController();
const openWorld = (environmentID: string) => attempt(() => open(environmentID));
const bar = createWorldBar(openWorld);

/** Puts the panels of a world on the page, and gives the one that calls are added to. */
function showPanels(session: Session): JournalPanel {
  const nameOf = userNames(session);
  const journal = createJournalPanel(session, nameOf);
  place('panels').replaceChildren(
    element(
      'div',
      'main-column',
      journal.section,
      createUsersPanel(session),
      createWorldPanel(session, nameOf, openWorld),
    ),
    element(
      'div',
      'side-column',
      createClockPanel(session),
      createInboxPanel(session),
      createFaultsPanel(session, nameOf),
    ),
  );
  return journal;
}

/** Policies have no event of their own; they are changed by calls only. */
const changesPolicy = ({ method, operationId = '' }: JournalEntry) =>
  method !== 'GET' && operationId.endsWith('PasswordPolicy');

/** The panel that the address names. */
const namedPanel = () => document.getElementById(location.hash.slice(1));

/** Goes to the named panel again once the panels above it have their rows, unless somebody went elsewhere. */
function stayAtPanel(): void {
  const panel = namedPanel();
  if (panel && document.activeElement === panel) panel.scrollIntoView();
}

/** Keeps what is on the page like the world, by its events and, while there are none, by asking. */
function keepCurrent(session: Session, journal: JournalPanel): void {
  let isFilled = false;
  session.on('world', () => bar.read().catch(() => undefined));
  const settle = oncePerBurst(() => session.read('users', 'inbox', 'faults'), settleFor);
  follow(session, {
    journal(entry) {
      journal.add(entry);
      settle();
      if (changesPolicy(entry)) session.read('world');
    },
    user: settle,
    flow: oncePerBurst(session.flowChanged, settleFor),
    async everything() {
      await session.read(...allParts);
      await journal.read().catch(complain);
      if (!isFilled) stayAtPanel();
      isFilled = true;
    },
    // What cannot be read now is read when the stream is back.
    pause: () => journal.read().catch(() => undefined),
    connection: bar.showConnection,
  });
}

/** Shows a world in place of the one before. */
async function open(environmentID: string): Promise<void> {
  ending.abort();
  ending = new AbortController();
  const session = openSession(environmentID, ending.signal);
  const journal = showPanels(session);
  const [first] = await bar.read();
  bar.show(environmentID);
  showWorldAddress(environmentID, first?.environmentID === environmentID);
  keepCurrent(session, journal);
}

/** Shows the world that is asked for if it exists, or else the default one. */
async function start(asked: string | null): Promise<void> {
  const worlds = await bar.read();
  const id = asked?.toLowerCase();
  const named = worlds.find(({ environmentID }) => environmentID === id);
  const [first] = worlds;
  const found = named ?? first;
  if (!found) throw new Error('There is no world. Make one with New.');
  if (asked !== null && !named)
    complain(`That world is gone; this is ${found.default ? 'the default' : 'another'} one.`);
  await open(found.environmentID);
}

/** Goes to the panel that the address names, once the panels are there. */
const goToPanel = () => namedPanel()?.focus();

prepareNotices();
keepFocus();
place('world-bar').append(...bar.nodes);
attempt(() => start(addressedWorld()).then(goToPanel));
followWorlds(bar, (world) => attempt(() => start(world)));
