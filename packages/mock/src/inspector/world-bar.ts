import { call, type World } from './control.ts';
import { button, element } from './element.ts';
import { keyedList } from './keyed-list.ts';
import type { Connection } from './live.ts';
import { attempt, tell } from './notice.ts';
import { timeOfDay } from './time.ts';

const connections: Readonly<Record<Connection, string>> = {
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Reconnecting',
};

const nameOf = ({ environmentID, default: isDefault, createdAt }: World) =>
  isDefault ? 'Default world' : `${environmentID.slice(0, 8)} · made at ${timeOfDay(createdAt)}`;

/** Creates the bar that says which world is shown, and makes, resets and deletes worlds. */
export function createWorldBar(open: (environmentID: string) => void) {
  let current = '';
  let worlds: readonly World[] = [];
  const select = element('select', {
    class: 'input',
    change: () => open(select.value),
    focus: () => attempt(read),
  });
  const connection = element('span', 'connection');
  const remove = button('Delete', () => attempt(removeWorld), { blur: () => ask(false) });

  /** What cannot be undone takes a second click. */
  function ask(sure: boolean): void {
    remove.textContent = sure ? 'Delete for good?' : 'Delete';
    remove.classList.toggle('danger', sure);
  }

  const showOptions = keyedList<readonly [environmentID: string, name: string]>(select, {
    keyOf: ([environmentID]) => environmentID,
    row: ([value, name]) => element('option', { value }, name),
  });

  function show(): void {
    showOptions(worlds.map((world) => [world.environmentID, nameOf(world)]));
    select.value = current;
    remove.disabled =
      worlds.find(({ environmentID }) => environmentID === current)?.default ?? true;
  }

  async function read(): Promise<readonly World[]> {
    worlds = (await call('get', '/worlds')).worlds;
    show();
    return worlds;
  }

  async function create(): Promise<void> {
    const world = await call('post', '/worlds', {}, {});
    tell('This world is new.');
    open(world.environmentID);
  }

  async function reset(): Promise<void> {
    await call('post', '/worlds/{environmentID}/reset', { environmentID: current });
    tell('Reset.');
  }

  async function removeWorld(): Promise<void> {
    if (!remove.classList.contains('danger')) return ask(true);
    ask(false);
    await call('delete', '/worlds/{environmentID}', { environmentID: current });
    tell('Deleted.');
    const [first] = await read();
    if (first) open(first.environmentID);
  }

  return {
    nodes: [
      element('label', 'world-choice', element('span', '', 'World'), select),
      element(
        'div',
        { class: 'buttons', role: 'group', 'aria-label': 'Worlds' },
        button('New', () => attempt(create), { 'aria-label': 'New world' }),
        button('Reset', () => attempt(reset), { 'aria-label': 'Reset this world' }),
        remove,
      ),
      connection,
    ],
    read,
    /** Says which world is on the page. */
    show(environmentID: string) {
      current = environmentID;
      show();
    },
    showConnection(state: Connection) {
      connection.dataset['state'] = state;
      connection.textContent = connections[state];
    },
  };
}
