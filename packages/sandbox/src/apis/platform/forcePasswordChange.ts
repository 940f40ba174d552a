import { hold, keep, stateRefusal } from '../../password/held.ts';
import { unlocked } from '../../password/status.ts';
import { notFound } from '../not-found.ts';
import { passwordState } from './password-resource.ts';
import type { PlatformHandler } from './types.ts';

export const forcePasswordChange: PlatformHandler<'forcePasswordChange'> = (call) => {
  const held = hold(call);
  if (!held) return notFound('user');
  const refusal = stateRefusal(held, 'password.forceChange', call.now);
  if (refusal) return refusal;
  const password = { ...unlocked(held.password), mustChange: true };
  keep(call.world, held.user, password);
  return { status: 200, body: passwordState(call), rule: 'change forced' };
};
