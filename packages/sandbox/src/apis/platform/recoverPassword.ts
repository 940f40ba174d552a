import { hold, stateRefusal } from '../../password/held.ts';
import { recover } from '../../password/recover.ts';
import { notFound } from '../not-found.ts';
import { passwordState } from './password-resource.ts';
import type { PlatformHandler } from './types.ts';

export const recoverPassword: PlatformHandler<'recoverPassword'> = (call) => {
  const held = hold(call);
  if (!held) return notFound('user');
  const refusal = stateRefusal(held, 'password.recover', call.now);
  if (refusal) return refusal;
  const { now, tools } = call;
  const failure = recover(call.world, { ...held, ...call.body }, { now, ...tools });
  return failure ?? { status: 200, body: passwordState(call), rule: 'recovered' };
};
