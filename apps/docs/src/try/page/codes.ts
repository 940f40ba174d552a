import type { Message } from './control.ts';
import type { RunPlan } from './plan.ts';
import type { CallRecord, State } from './state.ts';

/** The kind of the mail that has the code for a member of a body. */
export const codeMembers: Readonly<Record<string, string>> = {
  recoveryCode: 'recoveryCode',
  verificationCode: 'verificationCode',
  otp: 'passcode',
  confirmationToken: 'passwordResetLink',
};

/** Whether a code was used: a call with it went well, and no other will. */
export const isSpent = (code: string, calls: readonly CallRecord[]): boolean =>
  calls.some(
    ({ call, answer }) =>
      call.api !== 'control' &&
      answer.status >= 200 &&
      answer.status < 400 &&
      (call.body ?? '').includes(code),
  );

/** The member of a body that takes a code; `undefined` where none does. */
export const codeMemberOf = (body: string | undefined): string | undefined =>
  Object.keys(codeMembers).find((name) => body?.includes(`"${name}"`));

/** The address whose mail has the code that a plan takes from the inbox, if it takes one. */
function recipientOf({ steps }: RunPlan): string | undefined {
  const step = steps.find(
    ({ keeps, operationId }) => keeps?.variable === 'code' && operationId === 'readNewestMessage',
  );
  return step && (new URLSearchParams(step.path.split('?')[1]).get('to') ?? undefined);
}

const takes = (message: Message, to: string, kind: string | undefined) =>
  message.to === to && (kind === undefined || message.kind === kind);

/**
 * The variables with the code that the inbox has for a plan: the newest one, unless it was used. A plan that
 * takes none keeps what there is.
 */
export function withCodeOf({
  plan,
  variables,
  world,
  calls,
}: Pick<State, 'plan' | 'variables' | 'world' | 'calls'>): State['variables'] {
  const to = recipientOf(plan);
  if (to === undefined) return variables;
  const kind = codeMembers[codeMemberOf(plan.call.body) ?? ''];
  const mail = world?.messages.findLast((message) => takes(message, to, kind));
  const { code: _, ...others } = variables;
  const { code } = mail ?? {};
  return code === undefined || isSpent(code, calls) ? others : { ...others, code };
}
