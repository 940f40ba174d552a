import type { ChangedRecord } from '../../world/call-record.ts';
import type { FlowRecord } from '../../world/sign-on-records.ts';
import type { World } from '../../world/world.ts';
import { faultsOf } from './fault-resource.ts';
import { showUser } from './readUser.ts';

/** What an event of the stream says. */
interface Told {
  readonly type: 'user' | 'flow' | 'faults';
  readonly data: unknown;
}

const types = {
  users: 'user',
  directoryUsers: 'user',
  flows: 'flow',
  faults: 'faults',
} as const satisfies Record<ChangedRecord['table'], Told['type']>;

const flowOf = ({ id, status, userID }: FlowRecord) => ({
  id,
  status,
  ...(userID !== undefined && { userID }),
});

function dataOf(world: World, { table, id }: ChangedRecord, system: number): unknown {
  if (table === 'faults') return faultsOf(world);
  const flow = table === 'flows' ? world.get('flows', id) : undefined;
  const shown = table === 'flows' ? flow && flowOf(flow) : showUser(world, id, system);
  return shown ?? { id, deleted: true };
}

/** What the stream tells of the records that a transaction has changed: each user and flow once, and the faults once. */
export function toldChanges(
  world: World,
  changes: readonly ChangedRecord[],
  system: number,
): Told[] {
  const told = new Map<string, Told>();
  for (const change of changes) {
    const type = types[change.table];
    const key = type === 'faults' ? type : `${type} ${change.id}`;
    if (!told.has(key)) told.set(key, { type, data: dataOf(world, change, system) });
  }
  return [...told.values()];
}
