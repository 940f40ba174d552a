import { call } from './control.ts';
import { deleteButton } from './delete-button.ts';
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

/** Creates the bar that says which world is shown, and makes, resets and deletes worlds. */
export function createWorldBar(open: (environmentID: string) => void) {
  const connection = element('span', 'connection');
  const { nodes, current, read, show } = createWorldChoice(open, (world) => {
    reset.disabled = rename.disabled = !world;
    remove.disabled = world?.default ?? true;
  });
  const at = () => ({ environmentID: current() });

  const create = button('New', () => attempt(make), { 'aria-label': 'New world' });
  async function make(): Promise<void> {
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

  const rename = button('Rename', () => attempt(changeName), { 'aria-label': 'Rename this world' });
  async function changeName(): Promise<void> {
    const world = await call('get', '/worlds/{environmentID}', at());
    openForm({
      title: 'Rename the world',
      save: 'Save',
      fields: [
        {
          name: 'name',
          label: 'Name',
          kind: 'text',
          value: world.name,
          hint: 'Empty takes the name away.',
        },
      ],
      async submit({ name }) {
        await call('patch', '/worlds/{environmentID}', at(), { name: name ? String(name) : null });
        await read();
      },
    });
  }

  const reset = button('Reset', () => attempt(startOver), { 'aria-label': 'Reset this world' });
  async function startOver(): Promise<void> {
    await call('post', '/worlds/{environmentID}/reset', at());
    tell('Reset.');
  }

  let leaving = '';
  const remove = deleteButton(async () => {
    leaving = current();
    await call('delete', '/worlds/{environmentID}', at());
    tell('Deleted.');
    const [first] = await read();
    if (first) open(first.environmentID);
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
