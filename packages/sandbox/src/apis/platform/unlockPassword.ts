import { hold, keep } from '../../password/held.ts';
import { unlocked } from '../../password/status.ts';
import { notFound } from '../not-found.ts';
import { passwordState } from './password-resource.ts';
import type { PlatformHandler } from './types.ts';

/** Without a lock there is nothing to lift, and the answer is the same. */
export const unlockPassword: PlatformHandler<'unlockPassword'> = (call) => {
  const held = hold(call);
  if (!held) return notFound('user');
  keep(call.world, held.user, unlocked(held.password));
  return { status: 200, body: passwordState(call), rule: 'unlocked' };
};
