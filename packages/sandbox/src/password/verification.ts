import { mailVerificationCode } from '../world/inbox.ts';
import type { Random } from '../world/random.ts';
import type { UserRecord } from '../world/records.ts';
import { hashSecret, matchesHash } from '../world/secret.ts';
import type { World } from '../world/world.ts';
import { newMailedCode, typedCode } from './mailed-code.ts';

/** What a mail is made with. */
interface MailCall {
  readonly world: World;
  readonly now: number;
  readonly tools: { readonly random: Random };
}

/** Whether a user has to verify the e-mail address before a sign-on completes. */
export const hasToVerify = ({ lifecycleStatus, email }: UserRecord): boolean =>
  lifecycleStatus === 'VERIFICATION_REQUIRED' && email !== undefined;

/** Mails a user a new verification code and ends the one before. */
export function mailCodeTo({ world, now, tools: { random } }: MailCall, user: UserRecord): void {
  const code = newMailedCode(random);
  world.put('users', { ...user, verification: hashSecret(code, random) });
  if (user.email !== undefined) mailVerificationCode(world, code, { to: user.email, now, random });
}

/** Whether a code is the one that was mailed last. It does not expire. */
export const isVerifiedBy = ({ verification }: UserRecord, code: string): boolean =>
  verification !== undefined && matchesHash(verification, typedCode(code));
