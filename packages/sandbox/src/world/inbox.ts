import { keepNewest } from './keep-newest.ts';
import type { Random } from './random.ts';
import type { MessageRecord } from './records.ts';
import type { World } from './world.ts';

/** The most messages that an inbox keeps; the oldest go first. */
const mostMessages = 500;

function keepMessage(world: World, message: MessageRecord): void {
  keepNewest(world, 'messages', message, mostMessages);
  world.emit({ type: 'message', data: message });
}

/** Begins to watch the inbox of a world; what it returns gives the mail that came since, if one did. */
export function watchInbox(world: World): () => MessageRecord | undefined {
  const newest = () => world.list('messages').at(-1);
  const size = world.size('messages');
  // A full inbox keeps its size when a mail comes.
  const full = size >= mostMessages;
  const last = full ? newest()?.id : undefined;
  return () => {
    if (!full && world.size('messages') === size) return undefined;
    const message = newest();
    return message?.id === last ? undefined : message;
  };
}

interface Mail {
  readonly to: string;
  readonly now: number;
  readonly random: Random;
}

/** Mails a recovery code. */
export function mailRecoveryCode(world: World, code: string, { to, now, random }: Mail): void {
  keepMessage(world, {
    id: random.uuid(),
    kind: 'recoveryCode',
    to,
    subject: 'Your recovery code',
    text: `Your recovery code is ${code}. It is good for 5 minutes.`,
    code,
    sentAt: now,
  });
}

/** Mails a code that verifies the address. */
export function mailVerificationCode(world: World, code: string, { to, now, random }: Mail): void {
  keepMessage(world, {
    id: random.uuid(),
    kind: 'verificationCode',
    to,
    subject: 'Verify your e-mail address',
    text: `Your verification code is ${code}.`,
    code,
    sentAt: now,
  });
}

/** Sends a one-time passcode to an e-mail address or a phone number. */
export function mailPasscode(world: World, code: string, { to, now, random }: Mail): void {
  keepMessage(world, {
    id: random.uuid(),
    kind: 'passcode',
    to,
    subject: 'Your passcode',
    text: `Your passcode is ${code}. It is good for 30 minutes.`,
    code,
    sentAt: now,
  });
}

/** Mails a link to a page that resets the password, with the token that the page needs. */
export function mailResetLink(
  world: World,
  { link, code }: { readonly link: string; readonly code: string },
  { to, now, random }: Mail,
): void {
  keepMessage(world, {
    id: random.uuid(),
    kind: 'passwordResetLink',
    to,
    subject: 'Reset your password',
    text: `Follow this link to choose a new password: ${link}`,
    code,
    link,
    sentAt: now,
  });
}
