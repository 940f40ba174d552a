import { type ApiError, apiErrorOf, type Outcome, outcomeOf } from '@ping-password/client';
import type { PasswordPolicy } from '@ping-password/policy';
import { brokenRules } from './policy-rules.ts';
import type { Language, Texts } from './texts.ts';
import { duration } from './time-words.ts';

/** What went wrong, for the person in front of a form. */
export interface Problem {
  readonly title?: string;
  readonly text?: string;
  /** Messages at fields, by their names. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Seconds to wait, to count down. */
  readonly seconds?: number;
  /** The vendor's identifier of the failure, for the help desk. */
  readonly reference?: string;
}

/** What the explanation needs to know of the form. */
export interface FormContext {
  readonly texts: Texts;
  readonly language: Language;
  readonly policy?: PasswordPolicy | undefined;
  /** The new password, which is compared with the policy and never shown. */
  readonly candidate?: string | undefined;
  /** Field that takes the password of now. */
  readonly passwordField?: string;
  /** Field that takes a code. */
  readonly codeField?: string;
}

const alert = (title: string, text: string, seconds?: number): Problem => ({
  title,
  text,
  fields: {},
  ...(seconds !== undefined && { seconds }),
});

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');

/** How many tries are left before the lock, where the vendor says so. */
function failuresLeft(error: ApiError | undefined): number | undefined {
  const found = error?.details.map(({ innerError }) => innerError?.failuresRemaining);
  return found?.find((count) => typeof count === 'number') ?? error?.attemptsRemaining;
}

type Explanation = (context: FormContext, error: ApiError | undefined) => Problem;

const wrongPassword: Explanation = ({ texts: { failure }, passwordField }, error) => {
  const left = failuresLeft(error);
  const tries = left === undefined ? undefined : failure.triesLeft(left);
  return passwordField === undefined
    ? alert(failure.wrongCredentials, join(failure.wrongCredentialsText, tries))
    : { fields: { [passwordField]: [join(failure.wrongPassword, tries)] } };
};

const codeWrong: Explanation = ({ texts: { failure }, codeField = 'code' }, error) => {
  const left = error?.attemptsRemaining;
  const tries = left === undefined ? undefined : failure.codeTries(left);
  return { fields: { [codeField]: [join(failure.codeWrong, tries)] } };
};

const policy: Explanation = ({ texts, ...context }, error) => {
  const names = error?.requirements.map(({ requirement }) => requirement) ?? [];
  const rules = brokenRules(names, texts, context);
  return { fields: { newPassword: rules.length > 0 ? rules : [texts.failure.policy] } };
};

/** A wait of a known length counts down. */
function waiting(
  seconds: number | undefined,
  title: string,
  words: readonly [known: (time: string) => string, unknown: string],
  { language }: FormContext,
): Problem {
  const [known, unknown] = words;
  return seconds === undefined
    ? alert(title, unknown)
    : alert(title, known(duration(seconds, language)), seconds);
}

const explanations: Readonly<Record<Outcome, Explanation>> = {
  wrongPassword,
  codeWrong,
  policy,
  codeDead: ({ texts, codeField = 'code' }) => ({
    fields: { [codeField]: [texts.failure.codeDead] },
  }),
  locked: (context, error) => {
    const { locked, lockedFor, lockedText } = context.texts.failure;
    return waiting(error?.secondsUntilUnlock, locked, [lockedFor, lockedText], context);
  },
  rateLimited: (context, error) => {
    const { rateLimited, rateLimitedFor, rateLimitedText } = context.texts.failure;
    return waiting(error?.retryAfter, rateLimited, [rateLimitedFor, rateLimitedText], context);
  },
  tryLater: (context, error) => {
    const { tryLater, tryLaterFor, tryLaterText } = context.texts.failure;
    return waiting(error?.retryAfter, tryLater, [tryLaterFor, tryLaterText], context);
  },
  flowExpired: ({ texts: { signOn } }) => alert(signOn.over, signOn.overText),
  tooYoung: ({ texts: { failure } }) => alert(failure.tooYoung, failure.tooYoungText),
  notAllowed: ({ texts: { failure } }) => alert(failure.notAllowed, failure.notAllowedText),
  notFound: ({ texts: { failure } }) => alert(failure.notFound, failure.notFoundText),
  invalidInput: ({ texts: { failure } }) => alert(failure.invalidInput, failure.invalidInputText),
  aborted: ({ texts: { failure } }) => alert(failure.tryLater, failure.tryLaterText),
  unexpected: ({ texts: { failure } }) => alert(failure.unexpected, failure.unexpectedText),
};

/**
 * What a failed call means, in words.
 *
 * @param error the `error` of a result, or whatever a call has thrown.
 */
export function explain(error: unknown, context: FormContext): Problem {
  const answered = apiErrorOf(error);
  const problem = explanations[outcomeOf(error)](context, answered);
  const reference = problem.title === undefined ? undefined : answered?.id;
  return reference === undefined ? problem : { ...problem, reference };
}
