import { unwrap } from '@ping-password/client';
import type { ControlClient } from '@ping-password/client/control';
import type { components } from '@ping-password/contract/control';

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
   * @throws ApiError that lists the mails there are, when none comes in time.
   */
  waitForMessage(wanted?: Wanted): Promise<Message>;
  /** The code of the newest mail, once it is there; throws as `waitForMessage`. */
  waitForCode(wanted?: Wanted): Promise<string>;
  /** Deletes all mails, so that an older one is not taken for a new one. */
  clear(): Promise<void>;
}

/** The inbox of a world. */
export function createInbox(control: ControlClient, environmentID: string): Inbox {
  const path = { environmentID };
  const waitForMessage: Inbox['waitForMessage'] = async ({ wait = 'PT5S', ...wanted } = {}) => {
    const params = { path, query: { ...wanted, wait } };
    return unwrap(await control.GET('/worlds/{environmentID}/inbox/newest', { params }));
  };
  return {
    async messages(to) {
      const params = { path, query: to === undefined ? {} : { to } };
      return unwrap(await control.GET('/worlds/{environmentID}/inbox', { params })).messages;
    },
    waitForMessage,
    async waitForCode(wanted) {
      const { code, kind } = await waitForMessage(wanted);
      if (code === undefined) throw new Error(`The newest message, ${kind}, has no code.`);
      return code;
    },
    async clear() {
      unwrap(await control.DELETE('/worlds/{environmentID}/inbox', { params: { path } }));
    },
  };
}
