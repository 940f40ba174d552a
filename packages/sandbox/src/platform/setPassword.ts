import { assign } from './assign-password.ts';
import { hold, keep, notFound, passwordState, stateRefusal } from './password-resource.ts';
import type { PlatformHandler } from './types.ts';

export const setPassword: PlatformHandler<'setPassword'> = (call) => {
  const held = hold(call);
  if (!held) return notFound('user');
  const gateway = call.body.external?.gateway;
  const refusal = gateway ? undefined : stateRefusal(held, 'password.set', call.now);
  if (refusal) return refusal;
  const assigned = assign(call, held, call.body);
  if ('failure' in assigned) return assigned.failure;
  keep(call.world, held.user, gateway ? { ...assigned.password, gateway } : assigned.password);
  return { status: 200, body: passwordState(call), rule: assigned.rule };
};
