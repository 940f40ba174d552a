import { invalidValue } from '../../password/failures.ts';
import { enterAsUser } from './enter-as-user.ts';
import { moveOn } from './move-on.ts';
import { sendPasscode } from './passcode.ts';
import type { AuthHandler } from './types.ts';

export const selectDevice: AuthHandler<'selectDevice'> = (call) => {
  const entered = enterAsUser(call, 'device.select');
  if ('refusal' in entered) return entered.refusal;
  const { flow, user, subject } = entered;
  const wanted = call.body.device.id.toLowerCase();
  const device = user.mfaDevices?.find(({ id }) => id === wanted);
  if (!device) {
    const message = 'The user has no such device.';
    return { ...invalidValue('no such device', 'device.id', message), subject };
  }
  const sent = sendPasscode(call, flow, device);
  return moveOn(call, sent.flow, sent.rule);
};
