import type { components } from '@ping-password/contract/control';
import { errorBody } from '../../http/vendor-error.ts';
import { mostEntries } from '../../world/journal.ts';
import type { ControlHandler } from './types.ts';

type Call = components['schemas']['Call'];

const noSuchEntry = `The journal has no such entry; it keeps the newest ${mostEntries.toLocaleString('en')}.`;

const unknown = { request: { headers: {} }, response: { headers: {} } };

export const readCall: ControlHandler<'readCall'> = async ({ context, worldID, path }) => {
  const call = await context.store.journal(worldID).call(Number(path.entryID));
  if (!call) return { status: 404, body: errorBody(404, noSuchEntry) };
  const { wire = unknown, ...entry } = call;
  return { status: 200, body: { entry, ...wire } as Call };
};
