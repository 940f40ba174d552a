import type { Outcome } from '@ping-password/client';

/** What a user interface tells its user, by the outcome that the client finds. */
export const userMessages: Readonly<Record<Outcome, string>> = {
  wrongPassword: 'The password is wrong; ask for it again.',
  policy: 'Ask for another password; name the rules in `unsatisfiedRequirements`.',
  locked: 'Too many wrong attempts; wait `secondsUntilUnlock`, or contact an administrator.',
  tooYoung: 'The password was changed recently; it stays for now.',
  codeWrong: 'The code is wrong; ask for it again.',
  codeDead: 'The code or link is used up or too old; offer a new one.',
  flowExpired: 'The sign-on took too long; start again.',
  notAllowed: 'This is not allowed; contact an administrator.',
  notFound: 'This does not exist; check what was entered.',
  invalidInput: 'A value is missing, malformed or taken; mark the fields in `details`.',
  rateLimited: 'Too many requests; try again in a moment.',
  tryLater: 'The service is unavailable; try again later.',
  aborted: 'Nothing: your program ended the call.',
  unexpected: 'Something went wrong; show the `id` of the error for support.',
};
