import { withParameters } from '../../http/address.ts';
import { invalidValue } from '../../password/failures.ts';
import { mailResetLink } from '../../world/inbox.ts';
import { hashSecret } from '../../world/secret.ts';
import { notFound } from '../not-found.ts';
import type { DirectoryHandler } from './types.ts';
import { findByEmail } from './user-resource.ts';

/** How long a confirmation token lives, in milliseconds: inferred from invitations (E-INV). */
const confirmationLifetime = 24 * 3_600_000;

/** The standard form of PingOne; the last part of its address is the token. */
const standardForm = (accountID: string, userID: string, token: string) =>
  `https://login.pingone.com/idp/directory/a/${accountID}/forgotpassword/confirm/${userID}/${token}/`;

/** Whether an address is that of a page; one such as `javascript:` would run in the reader's mail. */
const isPage = (link: string) =>
  URL.canParse(link) && ['http:', 'https:'].includes(new URL(link).protocol);

/** A new token ends the one before. How an own page learns the token is not documented: a parameter. */
export const requestPasswordReset: DirectoryHandler<'requestPasswordReset'> = (call) => {
  const { world, now, tools, body } = call;
  if (body.link !== undefined && !isPage(body.link))
    return invalidValue('the link is no page', 'link', 'link must be an http or https URL.');
  const user = findByEmail(world, body.email);
  if (!user) return notFound('user');
  const token = tools.random.uuid();
  const secret = hashSecret(token, tools.random);
  const confirmation = { secret, expiresAt: now + confirmationLifetime };
  world.put('directoryUsers', { ...user, confirmation });
  const form = standardForm(world.id, user.id, token);
  if (body.skipSend !== 'enabled') {
    const link =
      body.link === undefined ? form : withParameters(body.link, { confirmationToken: token });
    const mail = { to: user.email ?? body.email, now, random: tools.random };
    mailResetLink(world, { link, code: token }, mail);
  }
  const rule = body.skipSend === 'enabled' ? 'token set, no mail' : 'token set, mail sent';
  return { status: 200, body: { link: form }, rule, subject: { userID: user.id } };
};
