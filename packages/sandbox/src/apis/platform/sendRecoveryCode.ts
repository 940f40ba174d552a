import { hold, stateRefusal } from '../../password/held.ts';
import { sendCode } from '../../password/send-code.ts';
import { notFound } from '../not-found.ts';
import { passwordState } from './password-resource.ts';
import type { PlatformHandler } from './types.ts';

export const sendRecoveryCode: PlatformHandler<'sendRecoveryCode'> = (call) => {
  const held = hold(call);
  if (!held) return notFound('user');
  const exhausted = held.password.lock?.cause === 'recoveryCodes';
  const refusal = exhausted ? undefined : stateRefusal(held, 'password.sendRecoveryCode', call.now);
  if (refusal) return refusal;
  const failure = sendCode(call.world, held, { now: call.now, random: call.tools.random });
  return failure ?? { status: 200, body: passwordState(call), rule: 'recovery code sent' };
};
