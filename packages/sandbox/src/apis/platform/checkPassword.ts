import { externalIdentity, wrongPassword } from '../../password/failures.ts';
import { hold, keep, stateRefusal } from '../../password/held.ts';
import { isExternalIdentity } from '../../password/status.ts';
import { verify } from '../../password/verify.ts';
import { notFound } from '../not-found.ts';
import { passwordState } from './password-resource.ts';
import type { PlatformHandler } from './types.ts';

export const checkPassword: PlatformHandler<'checkPassword'> = (call) => {
  const held = hold(call);
  if (!held) return notFound('user');
  const { world, now, actor, tools } = call;
  if (actor.kind === 'user' && isExternalIdentity(held.user)) return externalIdentity();
  const refusal = stateRefusal(held, 'password.check', now);
  if (refusal) return refusal;
  const { random } = tools;
  const check = verify(held.password, call.body.password, held.policy.rules, { now, random });
  if (check.password !== held.user.password) keep(world, held.user, check.password);
  if (!check.matches) return wrongPassword('password', check, now);
  return { status: 200, body: passwordState(call), rule: 'right password' };
};
