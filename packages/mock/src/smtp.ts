import type { MessageRecord } from '@ping-password/sandbox';
import type { Log } from './server/log.ts';

/** Where mails go when somebody wants them to leave the inbox. */
export interface SmtpOptions {
  /** `smtp://` or `smtps://` address of the server, with credentials if it needs them. */
  readonly url: string;
  /** Address of the sender. */
  readonly from: string;
}

/**
 * Delivers mails by SMTP as well; messages to a phone number stay in the inbox. A delivery that fails is logged without the mail, for the inbox
 * has it anyway.
 *
 * @throws TypeError when the address is not one of SMTP.
 */
export function smtpDelivery({ url, from }: SmtpOptions, log: Log): (mail: MessageRecord) => void {
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    throw new TypeError('SMTP_URL must begin with smtp:// or smtps://.');
  const transport = import('nodemailer').then(({ createTransport }) => createTransport(url));
  // Without mails nobody waits for it; the failure is told with the first one.
  transport.catch(() => undefined);
  return ({ to, subject, text }) => {
    // A phone number has no mailbox.
    if (!to.includes('@')) return;
    transport
      .then((mailer) => mailer.sendMail({ from, to, subject, text }))
      .catch((error: { code?: unknown }) =>
        log(`a mail was not delivered: ${String(error.code ?? 'unknown reason')}`),
      );
  };
}
