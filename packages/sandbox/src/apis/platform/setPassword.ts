import { assign } from '../../password/assign-password.ts';
import { hold, keep, stateRefusal } from '../../password/held.ts';
import { notFound } from '../not-found.ts';
import { passwordState } from './password-resource.ts';
import type { PlatformHandler } from './types.ts';

export const setPassword: PlatformHandler<'setPassword'> = (call) => {
  const held = hold(call);
  if (!held) return notFound('user');
  const { gateway: given = {} } = call.body.external ?? {};
  // One that says nothing is none, as in the action that hands a password over.
  const gateway = Object.keys(given).length > 0 ? given : undefined;
  const refusal = gateway ? undefined : stateRefusal(held, 'password.set', call.now);
  if (refusal) return refusal;
  const assigned = assign(call, held, call.body);
  if ('failure' in assigned) return assigned.failure;
  keep(call.world, held.user, gateway ? { ...assigned.password, gateway } : assigned.password);
  return { status: 200, body: passwordState(call), rule: assigned.rule };
};
