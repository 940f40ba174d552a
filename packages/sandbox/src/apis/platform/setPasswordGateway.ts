import { replaced } from '../../password/choose.ts';
import { hold, keep, stateRefusal } from '../../password/held.ts';
import { notFound } from '../not-found.ts';
import { passwordState } from './password-resource.ts';
import type { PlatformHandler } from './types.ts';

/** The password in PingOne ends with the hand-over; without the gateway there is none. */
export const setPasswordGateway: PlatformHandler<'setPasswordGateway'> = (call) => {
  const held = hold(call);
  if (!held) return notFound('user');
  const refusal = stateRefusal(held, 'password.setGateway', call.now);
  if (refusal) return refusal;
  const gateway = Object.keys(call.body).length > 0 ? call.body : undefined;
  const { gateway: former, ...password } = held.password;
  const kept = gateway || former ? replaced(password, undefined, call) : password;
  keep(call.world, held.user, { ...kept, ...(gateway && { gateway }) });
  const rule = gateway ? 'handed to an LDAP gateway' : 'taken from the LDAP gateway';
  return { status: 200, body: passwordState(call), rule };
};
