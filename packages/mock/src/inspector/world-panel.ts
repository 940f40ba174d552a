import { createApplicationsList } from './applications-list.ts';
import { copyButton } from './clipboard.ts';
import { confirmButton, deleteButton } from './confirm-button.ts';
import type { Snapshot, World } from './control.ts';
import { element, panel, rowButton } from './element.ts';
import { createFlowsPart } from './flows-part.ts';
import { keyedList } from './keyed-list.ts';
import { attempt, tell } from './notice.ts';
import { allParts } from './parts.ts';
import { createPoliciesPart } from './policies-part.ts';
import type { Session } from './session.ts';
import { compareSnapshot } from './snapshot-compare.ts';
import { day, timeOfDay } from './time.ts';
import type { NameOf } from './user-names.ts';

/** What a caller has to know about a world, by the words that people use for it. */
const identifiersOf = ({ environmentID, directory, baseUrls }: World) => ({
  'Environment ID': environmentID,
  'Directory client ID': directory.clientID,
  'Platform API': baseUrls.platform,
  'Auth API': baseUrls.auth,
  'Directory API': baseUrls.directory,
  'Control API': baseUrls.control,
});

const identifier = ([name, value]: [string, string]) =>
  element(
    'div',
    '',
    element('dt', '', name),
    element(
      'dd',
      '',
      element('code', '', value),
      copyButton(`the ${name}`, () => value),
    ),
  );

const inSnapshot = '/snapshots/{snapshotID}' as const;

function snapshotRow(
  snapshot: Snapshot,
  session: Session,
  open: (environmentID: string) => void,
): HTMLElement {
  const { id, name, createdAt } = snapshot;
  const title = name ?? 'Unnamed';
  const at = { snapshotID: id };
  const restore = async () => {
    await session.call('post', `${inSnapshot}/restore`, undefined, at);
    tell(`Restored ${title}.`);
    await session.read(...allParts);
  };
  const fork = async () => {
    const world = await session.call('post', `${inSnapshot}/fork`, {}, at);
    tell(`This is a new world made of ${title}.`);
    open(world.environmentID);
  };
  const remove = async () => {
    await session.call('delete', inSnapshot, undefined, at);
    await session.read('snapshots');
  };
  const action = (label: string, task: () => Promise<unknown>) =>
    rowButton(label, title, () => attempt(task));
  return element(
    'li',
    '',
    element('span', 'snapshot-name', title),
    element('time', { datetime: createdAt, title: day(createdAt) }, timeOfDay(createdAt)),
    element(
      'span',
      'row-actions',
      confirmButton(restore, {
        words: { idle: 'Restore', asking: 'Replace the world?' },
        about: title,
      }),
      action('Compare', () => compareSnapshot(snapshot, session, restore)),
      action('Fork', fork),
      deleteButton(remove, title),
    ),
  );
}

function snapshotForm(session: Session): HTMLElement {
  const name = element('input', {
    class: 'input',
    'aria-label': 'Name of the snapshot',
    placeholder: 'Name, if you like',
    maxlength: 100,
  });
  const save = async () => {
    const given = name.value.trim();
    await session.call('post', '/snapshots', given ? { name: given } : {});
    name.value = '';
    await session.read('snapshots');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    attempt(save);
  };
  return element(
    'form',
    { class: 'snapshot-form', submit },
    name,
    element('button', 'button strong', 'Save snapshot'),
  );
}

/** Creates the panel of the world: its snapshots, and what callers have to know. */
export function createWorldPanel(
  session: Session,
  nameOf: NameOf,
  open: (environmentID: string) => void,
): HTMLElement {
  const { section } = panel('world', 'World');
  const identifiers = element('dl', 'identifiers');
  const worker = async () => (await session.call('post', '/tokens', {})).access_token;
  const list = element('ol', 'snapshots');
  const none = element('p', 'hint', 'Save the state of this world, and come back to it.');
  const show = keyedList<Snapshot>(list, {
    keyOf: ({ id }) => id,
    row: (snapshot) => snapshotRow(snapshot, session, open),
  });
  section.append(
    identifiers,
    element(
      'p',
      'fact',
      'A token of the worker application ',
      copyButton('a worker token', worker, 'Token'),
    ),
    createApplicationsList(session),
    createPoliciesPart(session),
    createFlowsPart(session, nameOf),
    element('h3', '', 'Snapshots'),
    snapshotForm(session),
    list,
    none,
  );
  session.on('world', (world) =>
    identifiers.replaceChildren(...Object.entries(identifiersOf(world)).map(identifier)),
  );
  session.on('snapshots', (snapshots) => {
    show([...snapshots].reverse());
    list.hidden = snapshots.length === 0;
    none.hidden = snapshots.length > 0;
  });
  return section;
}
