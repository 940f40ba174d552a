import type { operations } from '@ping-password/contract/control';
import { advanceClock } from './advanceClock.ts';
import { clearFaults } from './clearFaults.ts';
import { clearInbox } from './clearInbox.ts';
import { clearJournal } from './clearJournal.ts';
import { createApplication } from './createApplication.ts';
import { createSnapshot } from './createSnapshot.ts';
import { createUser } from './createUser.ts';
import { createWorld } from './createWorld.ts';
import { deleteApplication } from './deleteApplication.ts';
import { deleteSnapshot } from './deleteSnapshot.ts';
import { deleteUser } from './deleteUser.ts';
import { deleteWorld } from './deleteWorld.ts';
import { exportWorld } from './exportWorld.ts';
import { forkSnapshot } from './forkSnapshot.ts';
import { issueToken } from './issueToken.ts';
import { listApplications } from './listApplications.ts';
import { listMessages } from './listMessages.ts';
import { listSnapshots } from './listSnapshots.ts';
import { listUsers } from './listUsers.ts';
import { listWorlds } from './listWorlds.ts';
import { readApplication } from './readApplication.ts';
import { readCall } from './readCall.ts';
import { readClock } from './readClock.ts';
import { readFaults } from './readFaults.ts';
import { readJournal } from './readJournal.ts';
import { readNewestMessage } from './readNewestMessage.ts';
import { readUser } from './readUser.ts';
import { readWorld } from './readWorld.ts';
import { resetWorld } from './resetWorld.ts';
import { restoreSnapshot } from './restoreSnapshot.ts';
import { setClock } from './setClock.ts';
import { setFaults } from './setFaults.ts';
import { setWorld } from './setWorld.ts';
import { streamEvents } from './streamEvents.ts';
import type { ControlHandler } from './types.ts';
import { updateApplication } from './updateApplication.ts';
import { updateUser } from './updateUser.ts';
import { updateWorld } from './updateWorld.ts';

/** The behaviour of the Control API by operationId. */
export const controlHandlers: { readonly [Id in keyof operations]: ControlHandler<Id> } = {
  advanceClock,
  clearFaults,
  clearInbox,
  clearJournal,
  createSnapshot,
  createUser,
  createWorld,
  deleteSnapshot,
  deleteUser,
  deleteWorld,
  exportWorld,
  forkSnapshot,
  issueToken,
  listMessages,
  listSnapshots,
  listUsers,
  listWorlds,
  readCall,
  readClock,
  readFaults,
  readJournal,
  readNewestMessage,
  readUser,
  readWorld,
  resetWorld,
  restoreSnapshot,
  setClock,
  setFaults,
  setWorld,
  streamEvents,
  createApplication,
  deleteApplication,
  listApplications,
  readApplication,
  updateApplication,
  updateWorld,
  updateUser,
};
