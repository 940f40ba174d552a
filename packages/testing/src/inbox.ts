import type { ControlClient } from '@ping-password/client/control';
import type { components } from '@ping-password/contract/control';
import { createJournal, describeCall } from './journal.ts';
import { unwrap } from './unwrap.ts';

/** A mail. */
export type Message = components['schemas']['Message'];

/** Which mail is meant. */
export interface Wanted {
  /** Address or phone number of the recipient; everyone's mails count unless given. */
  readonly to?: string;
  /** Kind of the mail; every kind counts unless given. */
  readonly kind?: Message['kind'];
  /** The longest wait, as an ISO 8601 duration of at most `PT30S`; `PT5S` unless given. */
  readonly wait?: string;
}

/** The mails of a world. */
export interface Inbox {
  /** All mails, oldest first. */
  messages(to?: string): Promise<Message[]>;
  /**
   * The newest mail, once it is there.
   *
   * @throws Error that lists the mails and the last calls of the world, when none comes in time.
   */
  waitForMessage(wanted?: Wanted): Promise<Message>;
  /** The code of the newest mail, once it is there; throws as `waitForMessage`. */
  waitForCode(wanted?: Wanted): Promise<string>;
  /** Deletes all mails, so that an older one is not taken for a new one. */
  clear(): Promise<void>;
}

/** The most mails and calls that a message lists. */
const mostListed = 5;

const list = (title: string, none: string, all: readonly string[]) =>
  all.length === 0 ? [none] : [title, ...all.slice(-mostListed).map((one) => `  ${one}`)];

/** What a test that waited in vain has to know: what was waited for, and what there is instead. */
function nothingCame(
  environmentID: string,
  { to, kind = 'message', wait }: Wanted,
  messages: readonly Message[],
  calls: readonly string[],
): string {
  const recipient = to === undefined ? '' : ` to ${to}`;
  return [
    `No ${kind}${recipient} came into the inbox of world ${environmentID} within ${wait}.`,
    ...list(
      'The inbox has:',
      'The inbox is empty.',
      messages.map((message) => `${message.kind} to ${message.to}, sent at ${message.sentAt}`),
    ),
    ...list(
      'The last calls of the world:',
      'No call reached this world: check that the app uses its base URLs and its environmentID.',
      calls,
    ),
  ].join('\n');
}

/** The inbox of a world. */
export function createInbox(control: ControlClient, environmentID: string): Inbox {
  const path = { environmentID };
  const journal = createJournal(control, environmentID);
  const messages: Inbox['messages'] = async (to) => {
    const params = { path, query: to === undefined ? {} : { to } };
    return unwrap(await control.GET('/worlds/{environmentID}/inbox', { params })).messages;
  };
  const waitForMessage: Inbox['waitForMessage'] = async ({ wait = 'PT5S', ...wanted } = {}) => {
    const params = { path, query: { ...wanted, wait } };
    const result = await control.GET('/worlds/{environmentID}/inbox/newest', { params });
    if (result.response.status !== 404) return unwrap(result);
    // Where it is the world that is missing, these two say so.
    const [there, calls] = await Promise.all([messages(), journal.calls()]);
    const told = nothingCame(environmentID, { ...wanted, wait }, there, calls.map(describeCall));
    throw new Error(told);
  };
  return {
    messages,
    waitForMessage,
    async waitForCode(wanted) {
      const { code, kind, to } = await waitForMessage(wanted);
      if (code !== undefined) return code;
      throw new Error(
        `The newest message is a ${kind} to ${to}, which has no code. Pass the kind that you wait for, such as { kind: 'recoveryCode' }.`,
      );
    },
    async clear() {
      unwrap(await control.DELETE('/worlds/{environmentID}/inbox', { params: { path } }));
    },
  };
}
