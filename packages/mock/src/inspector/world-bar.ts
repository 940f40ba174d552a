import { confirmButton, deleteButton } from './confirm-button.ts';
import { call } from './control.ts';
import { button, element } from './element.ts';
import { openForm } from './form-dialog.ts';
import type { Connection } from './live.ts';
import { attempt, tell } from './notice.ts';
import { createWorldChoice } from './world-choice.ts';

const connections: Readonly<Record<Connection, string>> = {
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Reconnecting',
};

const group = { class: 'buttons', role: 'group', 'aria-label': 'Worlds' };

type Read = ReturnType<typeof createWorldChoice>['read'];
type Open = (environmentID: string) => void;

async function makeWorld(read: Read, open: Open): Promise<void> {
  const count = (await read()).length;
  openForm({
    title: 'New world',
    save: 'Create world',
    fields: [
      { name: 'name', label: 'Name', kind: 'text', value: `World ${count + 1}` },
      { name: 'personas', label: 'With the test users', kind: 'checkbox', value: true },
    ],
    async submit({ name, personas }) {
      const input = { personas: personas === true, ...(name && { name: String(name) }) };
      const world = await call('post', '/worlds', {}, input);
      tell(`${world.name ?? 'The world'} is there.`);
      open(world.environmentID);
    },
  });
}

async function renameWorld(environmentID: string, read: Read): Promise<void> {
  const at = { environmentID };
  const world = await call('get', '/worlds/{environmentID}', at);
  const hint = 'Empty takes the name away.';
  openForm({
    title: 'Rename the world',
    save: 'Save',
    fields: [{ name: 'name', label: 'Name', kind: 'text', value: world.name, hint }],
    async submit({ name }) {
      await call('patch', '/worlds/{environmentID}', at, { name: name ? String(name) : null });
      await read();
    },
  });
}

async function resetWorld(environmentID: string): Promise<void> {
  await call('post', '/worlds/{environmentID}/reset', { environmentID });
  tell('Reset.');
}

async function deleteWorld(environmentID: string, read: Read, open: Open): Promise<void> {
  await call('delete', '/worlds/{environmentID}', { environmentID });
  tell('Deleted.');
  const [first] = await read();
  if (first) open(first.environmentID);
}

/** A button of the bar, with the whole of its name. */
const action = (text: string, name: string, task: () => Promise<void>) =>
  button(text, () => attempt(task), { 'aria-label': name });

/** Creates the bar that says which world is shown, and makes, resets and deletes worlds. */
export function createWorldBar(open: Open) {
  const connection = element('span', 'connection');
  const { nodes, current, read, show } = createWorldChoice(open, (world) => {
    reset.disabled = rename.disabled = !world;
    remove.disabled = world?.default ?? true;
  });
  let leaving = '';
  const create = action('New', 'New world', () => makeWorld(read, open));
  const rename = action('Rename', 'Rename this world', () => renameWorld(current(), read));
  const reset = confirmButton(() => resetWorld(current()), {
    words: { idle: 'Reset', asking: 'Reset for good?' },
    names: { idle: 'Reset this world', asking: 'Reset for good? This world' },
  });
  const remove = deleteButton(() => {
    leaving = current();
    return deleteWorld(leaving, read, open);
  });
  return {
    nodes: [...nodes, element('div', group, create, rename, reset, remove), connection],
    read,
    /** The world on the page, unless the person is deleting it. */
    current: () => (current() === leaving ? '' : current()),
    /** Says which world is on the page. */
    show,
    showConnection(state: Connection) {
      connection.dataset['state'] = state;
      connection.textContent = connections[state];
    },
  };
}
