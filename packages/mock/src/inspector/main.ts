import { createClockPanel } from './clock-panel.ts';
import type { User } from './control.ts';
import { element } from './element.ts';
import { createFaultsPanel } from './faults-panel.ts';
import { createInboxPanel } from './inbox-panel.ts';
import { createJournalPanel } from './journal-panel.ts';
import { follow } from './live.ts';
import { attempt, complain, prepareNotices } from './notice.ts';
import { allParts, openSession } from './session.ts';
import { createUsersPanel } from './users-panel.ts';
import { createWorldBar } from './world-bar.ts';
import { createWorldPanel } from './world-panel.ts';

/** A burst of calls is followed by one reading. */
const settleFor = 100;

const place = (id: string) => document.getElementById(id) ?? document.body;

let ending = new AbortController();
const bar = createWorldBar((environmentID) => attempt(() => open(environmentID)));

/** Shows a world in place of the one before. */
async function open(environmentID: string): Promise<void> {
  ending.abort();
  ending = new AbortController();
  const session = openSession(environmentID, ending.signal);
  let users: readonly User[] = [];
  session.on('users', (latest) => {
    users = latest;
  });
  const nameOf = (userID: string) =>
    users.find(({ id }) => id === userID)?.username ?? userID.slice(0, 8);
  const journal = createJournalPanel(session, nameOf);
  const column = (name: string, ...panels: HTMLElement[]) =>
    element('div', { class: name }, ...panels);
  place('panels').replaceChildren(
    column(
      'main-column',
      journal.section,
      createUsersPanel(session),
      createWorldPanel(session, (other) => attempt(() => open(other))),
    ),
    column(
      'side-column',
      createClockPanel(session),
      createInboxPanel(session),
      createFaultsPanel(session, nameOf),
    ),
  );

  let settling = false;
  const settle = () => {
    if (settling) return;
    settling = true;
    setTimeout(() => {
      settling = false;
      session.read('users', 'inbox', 'faults');
    }, settleFor);
  };
  const everything = async () => {
    await session.read(...allParts);
    await journal.read().catch(complain);
  };
  const catchUp = async () => {
    const worlds = await bar.read();
    const there = worlds.some((world) => world.environmentID === environmentID);
    await (there ? journal.read() : start(environmentID));
  };
  const worlds = await bar.read();
  bar.show(environmentID);
  const [first] = worlds;
  if (first?.environmentID === environmentID) history.replaceState(null, '', '/');
  else history.replaceState(null, '', `/?world=${environmentID}`);
  follow(session, {
    journal(entry) {
      journal.add(entry);
      settle();
    },
    everything,
    // What cannot be read now is read when the stream is back.
    pause: () => catchUp().catch(() => undefined),
    connection: bar.showConnection,
  });
}

/** Shows the world that is asked for if it exists, or else the default one. */
async function start(asked: string | null): Promise<void> {
  const worlds = await bar.read();
  const found = worlds.find(({ environmentID }) => environmentID === asked) ?? worlds[0];
  if (asked !== null && found?.environmentID !== asked)
    complain('That world is gone; this is the default one.');
  if (found) await open(found.environmentID);
}

prepareNotices();
place('world-bar').append(...bar.nodes);
attempt(() => start(new URLSearchParams(location.search).get('world')));
