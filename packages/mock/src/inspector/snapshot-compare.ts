import type { Snapshot } from './control.ts';
import { element } from './element.ts';
import { openForm } from './form-dialog.ts';
import { differencesOf } from './record-diff.ts';
import { readSaved } from './saved-records.ts';
import type { Session } from './session.ts';
import { timeOfDay } from './time.ts';

/** The most lines of one table on the page. */
const mostLines = 100;

/** Names of tables as people know them. */
const titles: Readonly<Record<string, string>> = {
  settings: 'World and clock',
  directoryUsers: 'Users of the Directory',
  directoryAccounts: 'Account of the Directory',
  pushedRequests: 'Pushed requests',
  grants: 'Codes and refresh tokens',
};

const titleOf = (table: string) =>
  titles[table] ?? table.slice(0, 1).toUpperCase() + table.slice(1);

function tableDiff(table: string, lines: readonly string[]): HTMLElement {
  const more = lines.length - mostLines;
  return element(
    'section',
    'diff',
    element('h3', '', titleOf(table)),
    element(
      'ul',
      '',
      ...lines.slice(0, mostLines).map((line) => element('li', '', line)),
      more > 0 ? element('li', '', `and ${more} more`) : undefined,
    ),
  );
}

/** Shows what has changed since a snapshot was saved, and restores it if the person wants. */
export async function compareSnapshot(
  { id, name, createdAt }: Snapshot,
  session: Session,
  restore: () => Promise<unknown>,
): Promise<void> {
  const { records, snapshots = [] } = await readSaved(session);
  const before = snapshots.find((snapshot) => snapshot.id === id)?.records;
  if (!before) throw new Error('This snapshot is gone.');
  const tables = differencesOf(before, records);
  openForm({
    title: `Since ${name ?? `the snapshot of ${timeOfDay(createdAt)}`}`,
    save: 'Restore the snapshot',
    fields: [],
    more: () =>
      tables.length === 0
        ? element('p', '', 'Nothing has changed.')
        : element('div', 'diffs', ...tables.map(({ table, lines }) => tableDiff(table, lines))),
    submit: restore,
  });
}
