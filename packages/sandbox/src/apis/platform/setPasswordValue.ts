import { assign } from '../../password/assign-password.ts';
import { replaced } from '../../password/choose.ts';
import { hold, keep, stateRefusal } from '../../password/held.ts';
import { notFound } from '../not-found.ts';
import { passwordState } from './password-resource.ts';
import type { PlatformHandler } from './types.ts';

export const setPasswordValue: PlatformHandler<'setPasswordValue'> = (call) => {
  const held = hold(call);
  if (!held) return notFound('user');
  const refusal = stateRefusal(held, 'password.setValue', call.now);
  if (refusal) return refusal;
  const { value, ...flags } = call.body;
  if (value === undefined) {
    keep(call.world, held.user, replaced(held.password, undefined, call));
    return { status: 200, body: passwordState(call), rule: 'cleared' };
  }
  const assigned = assign(call, held, { value, ...flags });
  if ('failure' in assigned) return assigned.failure;
  keep(call.world, held.user, assigned.password);
  return { status: 200, body: passwordState(call), rule: assigned.rule };
};
