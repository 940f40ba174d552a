import { invalidData } from '../../password/failures.ts';
import { enterAsUser } from './enter-as-user.ts';
import { keepFlow } from './flow.ts';
import { moveOn } from './move-on.ts';
import { checkPasscode } from './passcode.ts';
import type { AuthHandler } from './types.ts';

const invalidOtp = (rule: string, message: string, attemptsRemaining?: number) =>
  invalidData(rule, {
    code: 'INVALID_OTP',
    target: 'otp',
    message,
    ...(attemptsRemaining !== undefined && { innerError: { attemptsRemaining } }),
  });

const exhausted = (rule: string) => invalidOtp(rule, 'The passcode is used up.', 0);

export const checkOtp: AuthHandler<'checkOtp'> = (call) => {
  const entered = enterAsUser(call, 'otp.check');
  if ('refusal' in entered) return entered.refusal;
  const { flow, subject } = entered;
  const { world, now, body } = call;
  const check = checkPasscode(flow, body.otp, now);
  if (check.kind === 'right') {
    const { passcode, ...passed } = flow;
    const moved = { ...passed, status: 'COMPLETED', authenticatedAt: now, secondFactorAt: now };
    return moveOn(call, moved, 'right passcode');
  }
  keepFlow(world, { ...(check.kind === 'wrong' ? check.flow : flow), touchedAt: now });
  if (check.kind === 'expired')
    return { ...invalidOtp('the passcode is too old', 'The passcode has expired.'), subject };
  if (check.kind === 'exhausted') return { ...exhausted('the passcode is used up'), subject };
  if (check.triesLeft === 0) return { ...exhausted('too many wrong passcodes'), subject };
  const wrong = invalidOtp('wrong passcode', 'The passcode is not correct.', check.triesLeft);
  return { ...wrong, subject };
};
