import { abortReasons } from '../call/origin.ts';
import { ApiError, apiErrorOf } from './api-error.ts';

/** What a failure means for the person in front of a form; user interfaces switch on it. */
export type Outcome =
  /** The password, or the user name with it, is not right. */
  | 'wrongPassword'
  /** The new password breaks the policy; `requirements` says where. */
  | 'policy'
  /** Too many failures; `secondsUntilUnlock` may say how long. */
  | 'locked'
  /** The password was changed too recently to be changed again. */
  | 'tooYoung'
  /** The code is wrong and may be entered again. */
  | 'codeWrong'
  /** The code or the link is used up or too old; ask for another. */
  | 'codeDead'
  /** The sign-on took too long; begin again. */
  | 'flowExpired'
  /** The credentials, the account or the state of things do not allow it. */
  | 'notAllowed'
  /** What the call names does not exist: a user, a policy, an environment. */
  | 'notFound'
  /** A value is missing, malformed or taken; `details` says which. */
  | 'invalidInput'
  /** Too many calls; `retryAfter` may say how long to wait. */
  | 'rateLimited'
  /** There was no answer, none from the API, or the API failed by itself. */
  | 'tryLater'
  /** The program itself ended the call, by its `signal`. */
  | 'aborted'
  /** Nothing that the contract knows: a fault of your program, or an answer that is new. */
  | 'unexpected';

/** What errors mean that tell it themselves. */
export const givenOutcomes = new WeakMap<object, Outcome>();

const byDetail: Readonly<Record<string, Outcome>> = {
  PASSWORD_LOCKED_OUT: 'locked',
  PASSWORD_TOO_YOUNG: 'tooYoung',
  INVALID_CREDENTIALS: 'wrongPassword',
  INVALID_OTP: 'codeWrong',
};

const byInvalidTarget: Readonly<Record<string, Outcome>> = {
  currentPassword: 'wrongPassword',
  oldPassword: 'wrongPassword',
  password: 'wrongPassword',
  newPassword: 'policy',
  value: 'policy',
  recoveryCode: 'codeWrong',
  verificationCode: 'codeWrong',
  otp: 'codeWrong',
  confirmationToken: 'codeDead',
};

const byCode: Readonly<Record<string, Outcome>> = {
  ACCESS_FAILED: 'notAllowed',
  REQUEST_FAILED: 'notAllowed',
  invalid_client: 'notAllowed',
  unauthorized_client: 'notAllowed',
  invalid_grant: 'codeDead',
  invalid_request: 'invalidInput',
  invalid_scope: 'invalidInput',
  unsupported_grant_type: 'invalidInput',
  INVALID_DATA: 'invalidInput',
  NOT_FOUND: 'notFound',
  UNEXPECTED_ERROR: 'tryLater',
};

const byStatus: Readonly<Record<number, Outcome>> = {
  400: 'invalidInput',
  401: 'notAllowed',
  403: 'notAllowed',
  404: 'notFound',
  408: 'tryLater',
  415: 'invalidInput',
  500: 'tryLater',
  502: 'tryLater',
  503: 'tryLater',
  504: 'tryLater',
};

/** `undefined` for names that the table does not have, inherited ones included. */
const look = <Value>(table: Readonly<Record<string, Value>>, key: unknown) =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;

/** What the vendor says; empty when it is no text. */
function messageOf(body: object | undefined): string {
  const { message } = Object(body) as { message?: unknown };
  return typeof message === 'string' ? message : '';
}

/** The vendor tells an old code from a wrong one by its message alone. */
const isDead = ({ attemptsRemaining, details }: ApiError) =>
  attemptsRemaining === 0 || details.some((detail) => /\bexpire/i.test(messageOf(detail)));

/** Wrong credentials in a flow are told at the user name; elsewhere the name itself is at fault. */
const areWrongCredentials = ({ path }: ApiError, target: unknown) =>
  target === 'username' && (path === undefined || path.endsWith('#usernamePassword.check'));

function meaningOfInvalid(error: ApiError, target: unknown): Outcome | undefined {
  return areWrongCredentials(error, target) ? 'wrongPassword' : look(byInvalidTarget, target);
}

function outcomeOfDetails(error: ApiError): Outcome | undefined {
  if (error.requirements.length > 0) return 'policy';
  for (const { code, target } of error.details) {
    const invalid = code === 'INVALID_VALUE' ? meaningOfInvalid(error, target) : undefined;
    const outcome = look(byDetail, code) ?? invalid;
    if (outcome) return outcome === 'codeWrong' && isDead(error) ? 'codeDead' : outcome;
  }
  return undefined;
}

/** A flow that is gone; where the user is missing instead, the message says so. */
function isExpiredFlow({ status, code, path, body }: ApiError): boolean | undefined {
  const message = messageOf(body);
  if (status !== 404 && code !== 'NOT_FOUND') return false;
  return /\bflow\b/i.test(message) || (path?.includes('/flows/') && !/\buser\b/i.test(message));
}

function outcomeOfAnswer(error: ApiError): Outcome {
  const { status, code } = error;
  if (status === 429 || code === 'REQUEST_LIMITED') return 'rateLimited';
  if (isExpiredFlow(error)) return 'flowExpired';
  return (
    outcomeOfDetails(error) ?? look(byCode, code) ?? look(byStatus, String(status)) ?? 'unexpected'
  );
}

/** How a call without an answer begins its message: here, in Node, browsers, Deno and edge workers. */
const noAnswer = /^(No answer|fetch failed|Failed to fetch|Load failed|error sending|Network)/;

/** Codes of a connection, by the system, by Node and by Bun. */
const brokenConnection =
  /^(E(CONN|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUN|NET)|UND_ERR_|Connection)/;

/** What a call has thrown that got no answer; an error of the own code is `unexpected`. */
function outcomeOfThrown(error: Error): Outcome {
  const { name, message, code } = error as Error & { code?: string };
  if (name === 'AbortError') return 'aborted';
  const broken =
    name === 'TimeoutError' ||
    (error instanceof TypeError && noAnswer.test(message)) ||
    brokenConnection.test(`${code}`);
  return broken ? 'tryLater' : 'unexpected';
}

/**
 * What a failed call means for the person in front of a form.
 *
 * @param error the `error` of a result, or whatever a call has thrown.
 * @returns one of a closed set; a failure that is not known is `unexpected`, as is an error of your
 * own code. A call without an answer is `tryLater`, one that your `signal` has ended is `aborted`.
 * @example
 * switch (outcomeOf(error)) {
 *   case 'wrongPassword': …
 * }
 */
export function outcomeOf(error: unknown): Outcome {
  try {
    const failure = apiErrorOf(error);
    if (failure) return outcomeOfAnswer(failure);
    // What is no object is in neither.
    const given = givenOutcomes.get(error as object);
    if (given) return given;
    if (abortReasons.has(error as object)) return 'aborted';
    if (error instanceof Error) return outcomeOfThrown(error);
    return outcomeOfAnswer(new ApiError(0, error));
  } catch {
    // A getter of somebody else's error may throw.
    return 'unexpected';
  }
}
