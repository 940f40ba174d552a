import { accountNotUsable, invalidValue } from '../../password/failures.ts';
import { isUsable } from '../../password/status.ts';
import { enter, userOf } from './flow.ts';
import { moveOn } from './move-on.ts';
import { sendPasscode } from './passcode.ts';
import type { AuthHandler } from './types.ts';

export const selectDevice: AuthHandler<'selectDevice'> = (call) => {
  const entered = enter(call, 'device.select');
  if ('refusal' in entered) return entered.refusal;
  const { flow } = entered;
  const user = userOf(call.world, flow);
  if (!user) return moveOn(call, { ...flow, status: 'FAILED' }, 'the user is gone');
  const subject = { userID: user.id, flowID: flow.id };
  if (!isUsable(user, call.now)) return { ...accountNotUsable(), subject };
  const wanted = call.body.device.id.toLowerCase();
  const device = user.mfaDevices?.find(({ id }) => id === wanted);
  if (!device) {
    const message = 'The user has no such device.';
    return { ...invalidValue('no such device', 'device.id', message), subject };
  }
  const sent = sendPasscode(call, flow, device);
  return moveOn(call, sent.flow, sent.rule);
};
