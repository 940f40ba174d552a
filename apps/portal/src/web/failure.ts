import { ApiError, outcomeOf } from '@ping-password/client';
import type { ErrorDetail } from '@ping-password/contract/platform';
import { duration } from './duration.ts';
import { requirementSentences } from './requirement.ts';

/** What a field is called in a sentence, and what to say when its value is refused. */
export interface FieldTexts {
  /** Completes “Enter …”, for example `your current password`. */
  readonly noun: string;
  /** Says how to mend a refused value; the vendor's message is shown without it. */
  readonly invalid?: string;
}

/** A failure that belongs to no field: what happened, and what to do. */
export interface Alert {
  readonly title: string;
  readonly text: string;
  /** When the lock ends, to count down. */
  readonly secondsUntilUnlock?: number;
  /** The vendor's identifier of the failure, for a support request. */
  readonly reference?: string;
}

/** A failed call as the form shows it. */
export interface Failure {
  readonly fields: Readonly<Record<string, string[]>>;
  readonly alert?: Alert;
}

/** What the journey knows about its form. */
export interface FailureContext {
  /** The fields on screen by member name. */
  readonly fields: Readonly<Record<string, FieldTexts>>;
  /** What a status means in this journey. */
  readonly alerts?: Readonly<Record<number, Alert>>;
}

const noAnswer: Alert = {
  title: 'There was no answer',
  text: 'Check that you are online and that the mock is running, then try again.',
};

const portalFault = 'This is a fault of the portal, not yours. Tell the people who run it.';

const alertsByStatus: Readonly<Record<number, Alert>> = {
  401: { title: 'You are signed off', text: 'Sign on again, then repeat this step.' },
  403: {
    title: 'You may not do this',
    text: 'Ask an administrator for the permission, or ask them to do it for you.',
  },
  404: { title: 'Nothing was found', text: 'Check what you entered, then try again.' },
  415: { title: 'The portal sent a request that is not understood', text: portalFault },
  429: { title: 'Too many requests', text: 'Wait a minute, then try again.' },
  502: {
    title: "The portal's server got no answer",
    text: 'Check that the mock is running and that PING_BASE_URL is right, then try again.',
  },
};

function lockedOut({ innerError }: ErrorDetail): Alert {
  const seconds = innerError?.secondsUntilUnlock;
  const title = 'The password is locked';
  if (typeof seconds !== 'number')
    return { title, text: 'Too many attempts failed. Ask an administrator to unlock it.' };
  const text = `Too many attempts failed. Try again in ${duration(seconds)}, or ask an administrator for help.`;
  return { title, text, secondsUntilUnlock: seconds };
}

/** How many tries are left, when the vendor says so. */
function triesLeft({ innerError }: ErrorDetail): string | undefined {
  const left = innerError?.failuresRemaining ?? innerError?.attemptsRemaining;
  if (typeof left !== 'number') return undefined;
  return left === 1
    ? 'One try is left before the lock.'
    : `${left} tries are left before the lock.`;
}

const wrongCredentials = (detail: ErrorDetail): Alert => ({
  title: 'User name or password is not correct',
  text: ['Check both, then try again.', triesLeft(detail)].filter(Boolean).join(' '),
});

const alertsByCode: Readonly<Record<string, (detail: ErrorDetail) => Alert>> = {
  PASSWORD_LOCKED_OUT: lockedOut,
  INVALID_CREDENTIALS: wrongCredentials,
  NO_PASSWORD: () => ({
    title: 'There is no password',
    text: 'Ask an administrator to set one.',
  }),
  PORTAL_NOT_READY: ({ message }) => ({ title: 'The portal is missing something', text: message }),
  PASSWORD_TOO_YOUNG: () => ({
    title: 'The password was changed only recently',
    text: 'Keep it for now and change it later. If it is no longer safe, ask an administrator.',
  }),
};

function sentencesOf(detail: ErrorDetail, { noun, invalid }: FieldTexts): string[] {
  if (detail.code === 'REQUIRED_VALUE' || detail.code === 'EMPTY_VALUE') return [`Enter ${noun}.`];
  const rules = requirementSentences(detail);
  if (rules.length > 0) return rules;
  const fault = invalid ?? detail.message ?? `Check ${noun}.`;
  return [[fault, triesLeft(detail)].filter(Boolean).join(' ')];
}

function vendorWords({ body, details }: ApiError): string {
  const { message } = (body ?? {}) as { message?: unknown };
  const words = details.length > 0 ? details.map((detail) => detail.message) : [message];
  return words.filter((word) => typeof word === 'string').join(' ');
}

function unknownFailure(error: ApiError): Alert {
  const title = 'The request was not taken';
  if (error.status >= 500) {
    return { title: 'The API has a problem', text: 'It is not your fault. Try again later.' };
  }
  if (error.code === 'INVALID_REQUEST') return { title, text: portalFault };
  const text = 'Ask an administrator for help if this goes on.';
  return { title, text: [vendorWords(error), text].filter(Boolean).join(' ') };
}

/** A sign-on tells at the user name that one of the two is wrong, not which. */
const areWrongCredentials = (error: ApiError, { target }: ErrorDetail) =>
  target === 'username' && outcomeOf(error) === 'wrongPassword';

/** What a fault means that belongs to no field, where its code says so. */
function meaningOf(error: ApiError, detail: ErrorDetail): Alert | undefined {
  if (areWrongCredentials(error, detail)) return wrongCredentials(detail);
  return Object.hasOwn(alertsByCode, detail.code) ? alertsByCode[detail.code]?.(detail) : undefined;
}

function alertOf(error: ApiError, rest: readonly ErrorDetail[], context: FailureContext): Alert {
  const [telling] = rest.flatMap((detail) => meaningOf(error, detail) ?? []);
  const alert =
    telling ??
    context.alerts?.[error.status] ??
    alertsByStatus[error.status] ??
    unknownFailure(error);
  return error.id === undefined ? alert : { ...alert, reference: error.id };
}

/**
 * Sorts a failed call into messages at fields and one alert for everything else.
 *
 * @param error what the call threw; anything but an `ApiError` means that no answer came.
 */
export function explain(error: unknown, context: FailureContext): Failure {
  if (!(error instanceof ApiError)) return { fields: {}, alert: noAnswer };
  const fields: Record<string, string[]> = {};
  const rest: ErrorDetail[] = [];
  for (const detail of error.details) {
    const target = detail.target ?? '';
    const isField = Object.hasOwn(context.fields, target) && !areWrongCredentials(error, detail);
    const texts = isField ? context.fields[target] : undefined;
    if (texts) fields[target] = [...(fields[target] ?? []), ...sentencesOf(detail, texts)];
    else rest.push(detail);
  }
  if (Object.keys(fields).length > 0 && rest.length === 0) return { fields };
  return { fields, alert: alertOf(error, rest, context) };
}

/** A message at each field that is still empty; `undefined` when none is. */
export function missing(
  values: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, FieldTexts & { readonly optional?: boolean }>>,
): Failure | undefined {
  const empty = Object.entries(fields).filter(([name, field]) => !field.optional && !values[name]);
  if (empty.length === 0) return undefined;
  return {
    fields: Object.fromEntries(empty.map(([name, { noun }]) => [name, [`Enter ${noun}.`]])),
  };
}
