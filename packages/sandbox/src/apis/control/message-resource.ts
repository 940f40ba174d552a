import type { components } from '@ping-password/contract/control';
import { isoTime } from '../../world/clock.ts';
import type { MessageRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';

/** A mail, as the control API shows it. */
export const messageResource = ({
  sentAt,
  code,
  link,
  ...message
}: MessageRecord): components['schemas']['Message'] => ({
  ...message,
  ...(code !== undefined && { code }),
  ...(link !== undefined && { link }),
  sentAt: isoTime(sentAt),
});

/** Whether a mail went to an address, in any case; every mail does when there is none. */
export const isMessageTo = (message: MessageRecord, address: string | undefined): boolean =>
  address === undefined || message.to.toLowerCase() === address.toLowerCase();

/** The mails to an address, or to all of them, oldest first. */
export const messagesTo = (world: World, to: string | undefined): MessageRecord[] =>
  world.list('messages').filter((message) => isMessageTo(message, to));
