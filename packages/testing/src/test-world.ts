import { type ControlClient, createControlClient } from '@ping-password/client/control';
import type { components } from '@ping-password/contract/control';
import { type Clock, createClock } from './clock.ts';
import { createFaults, type Faults } from './faults.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { createJournal, type Journal } from './journal.ts';
import { type SignedOn, type SignOnOptions, type SignOnTarget, signOn } from './sign-on.ts';
import { unwrap } from './unwrap.ts';

type Schemas = components['schemas'];

/** What a world begins with. */
export type WorldInput = NonNullable<Schemas['WorldInput']>;

/** A world of one test: where it is, and what the test arranges and looks at. */
export interface TestWorld {
  readonly environmentID: string;
  /** Base URLs of the APIs, for the app under test. */
  readonly baseUrls: Schemas['World']['baseUrls'];
  /** The client of the control API, for whatever the members below do not do. */
  readonly control: ControlClient;
  readonly clock: Clock;
  readonly inbox: Inbox;
  readonly faults: Faults;
  readonly journal: Journal;
  /** The user with a name. */
  user(username: string): Promise<Schemas['SandboxUser']>;
  /** Signs a user on, without a page. */
  signOn(username: string, options?: SignOnOptions): Promise<SignedOn>;
  /** Deletes the world with everything in it. */
  delete(): Promise<void>;
}

/** Where the mock or the sandbox is. */
export interface Place {
  /** Origin of the mock, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Reaches it; the global `fetch` unless given. */
  readonly fetch?: typeof fetch;
}

/** The user of a world with a name; the error lists those that there are. */
async function userIn(control: ControlClient, environmentID: string, username: string) {
  const params = { path: { environmentID } };
  const { users } = unwrap(await control.GET('/worlds/{environmentID}/users', { params }));
  const user = users.find((candidate) => candidate.username === username);
  if (user) return user;
  const names = users.slice(0, 20).map((candidate) => candidate.username);
  const exist = names.length === 0 ? 'There are none.' : `These exist: ${names.join(', ')}.`;
  throw new Error(`There is no user ${username}. ${exist}`);
}

/**
 * Makes a world for one test. Delete it afterwards.
 *
 * @param input what the world begins with, or `{ scenario: '…' }`; the test users unless given.
 * @example
 * const world = await createTestWorld({ url: 'http://127.0.0.1:4010' });
 * await world.clock.advance('PT15M');
 * await world.delete();
 */
export async function createTestWorld(place: Place, input: WorldInput = {}): Promise<TestWorld> {
  const { url, fetch = globalThis.fetch } = place;
  const control = createControlClient({ baseUrl: `${url}/_mock`, fetch });
  const world = unwrap(await control.POST('/worlds', { body: input }));
  const { environmentID, baseUrls, applications } = world;
  const params = { path: { environmentID } };
  const user = (username: string) => userIn(control, environmentID, username);
  const target: SignOnTarget = {
    authUrl: `${baseUrls.auth}/${environmentID}`,
    applications,
    fetch,
  };
  return {
    environmentID,
    baseUrls,
    control,
    clock: createClock(control, environmentID),
    inbox: createInbox(control, environmentID),
    faults: createFaults(control, environmentID),
    journal: createJournal(control, environmentID),
    user,
    signOn: async (username, options = {}) => signOn(target, await user(username), options),
    async delete() {
      unwrap(await control.DELETE('/worlds/{environmentID}', { params }));
    },
  };
}
