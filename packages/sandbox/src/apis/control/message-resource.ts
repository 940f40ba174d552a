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

/** The mails to an address, or to all of them, oldest first. */
export function messagesTo(world: World, to: string | undefined): MessageRecord[] {
  const address = to?.toLowerCase();
  return world
    .list('messages')
    .filter((message) => address === undefined || message.to.toLowerCase() === address);
}
