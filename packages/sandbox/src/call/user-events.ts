import type { operations as AuthOperations } from '@ping-password/contract/auth';
import type { operations as PlatformOperations } from '@ping-password/contract/platform';
import { isAccountLocked, isLocked } from '../password/status.ts';
import type { AuditType } from '../world/audit-record.ts';
import type { UserRecord } from '../world/records.ts';

/** What a call did to a user. */
export interface Effect {
  /** Whether the action succeeded. */
  readonly succeeded: boolean;
  readonly before: UserRecord | undefined;
  readonly after: UserRecord | undefined;
  /** The time in the world, in milliseconds since 1970. */
  readonly now: number;
}

type Events = (effect: Effect) => readonly AuditType[];

const none: readonly AuditType[] = [];

/** An event that follows whenever the action succeeds. */
function onSuccess(type: AuditType): Events {
  const events = [type];
  return ({ succeeded }) => (succeeded ? events : none);
}

/** A wrong password is kept to compare the next one with; a refusal by the state compares none. */
const checked: Events = ({ succeeded, before, after }) => {
  if (succeeded) return ['PASSWORD.CHECK_SUCCEEDED'];
  const wrong = after?.password.lastWrong;
  return wrong && wrong !== before?.password.lastWrong ? ['PASSWORD.CHECK_FAILED'] : none;
};

/** Whether the lock of the password was lifted, and was the only one. */
const isFreed = ({ before, after, now }: Effect): boolean =>
  before !== undefined &&
  isLocked(before.password, now) &&
  after !== undefined &&
  !isLocked(after.password, now) &&
  !isAccountLocked(after, now);

/** An event of an action that is documented to unlock the user as well. */
const withUnlock =
  (type: AuditType): Events =>
  (effect) =>
    !effect.succeeded ? none : isFreed(effect) ? [type, 'USER.UNLOCKED'] : [type];

const assigned: Events = ({ succeeded, after }) =>
  !succeeded ? none : [after?.password.secret ? 'PASSWORD.SET' : 'PASSWORD.UNSET'];

const accountLocked: Events = ({ succeeded, after, now }) =>
  succeeded && after && isAccountLocked(after, now) ? ['USER.LOCKED'] : none;

const platform: { readonly [Id in keyof PlatformOperations]?: Events } = {
  checkPassword: checked,
  resetPassword: withUnlock('PASSWORD.RESET'),
  setPassword: onSuccess('PASSWORD.SET'),
  setPasswordValue: assigned,
  forcePasswordChange: onSuccess('PASSWORD.FORCE_CHANGE'),
  recoverPassword: withUnlock('PASSWORD.RECOVERY'),
  unlockPassword: withUnlock('PASSWORD.UNLOCKED'),
  createUser: onSuccess('USER.CREATED'),
  importUser: onSuccess('USER.CREATED'),
  replaceUser: onSuccess('USER.UPDATED'),
  updateUser: onSuccess('USER.UPDATED'),
  updateUserEnabled: onSuccess('USER.UPDATED'),
  updateUserPopulation: onSuccess('USER.MOVED'),
  deleteUser: onSuccess('USER.DELETED'),
  lockAccount: accountLocked,
  unlockAccount: onSuccess('USER.UNLOCKED'),
};

const auth: { readonly [Id in keyof AuthOperations]?: Events } = {
  checkUsernamePassword: checked,
  resetFlowPassword: withUnlock('PASSWORD.RESET'),
  recoverFlowPassword: withUnlock('PASSWORD.RECOVERY'),
  registerUser: onSuccess('USER.CREATED'),
};

/** The Directory is another product, for which no events are documented. */
const eventsByApi: Readonly<Record<string, Readonly<Record<string, Events | undefined>>>> = {
  platform,
  auth,
};

/** What tells the types of the events of an action; `undefined` when it has none. */
export const eventsOf = (api: string, operationId: string): Events | undefined =>
  eventsByApi[api]?.[operationId];
