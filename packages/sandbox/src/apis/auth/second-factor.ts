import type { UserRecord } from '../../world/records.ts';
import type { FlowRecord } from '../../world/sign-on-records.ts';
import { sendPasscode } from './passcode.ts';
import type { Step } from './step.ts';
import type { FlowCall } from './types.ts';

/** The sign-on policies that decide about a second factor, by their predefined names. Source: D-OIDC. */
const policies = ['Single_Factor', 'Multi_Factor'] as const;

/** The first such policy that an application asks for; without one, the devices of the user decide. */
export function factorPolicyOf(acrValues = ''): FlowRecord['factorPolicy'] {
  for (const name of acrValues.split(' ')) {
    const policy = policies.find((known) => known === name);
    if (policy) return policy;
  }
  return undefined;
}

const noUsableDevice = {
  code: 'NO_USABLE_DEVICES',
  message: 'The user has no device that can be used.',
} as const;

const devicesOf = ({ mfaEnabled, mfaDevices = [] }: UserRecord) => (mfaEnabled ? mfaDevices : []);

/** Whether a user has to pass a second factor by a policy; without one, the devices of the user decide. */
export const needsSecondFactor = (user: UserRecord, policy: FlowRecord['factorPolicy']): boolean =>
  policy === 'Multi_Factor' || (policy === undefined && devicesOf(user).length > 0);

/** The step after everything but a second factor: another one for it, or the end of the flow. */
export function secondFactor(call: FlowCall, user: UserRecord, { flow, rule }: Step): Step {
  const devices = devicesOf(user);
  const [device] = devices;
  if (!needsSecondFactor(user, flow.factorPolicy))
    return { flow: { ...flow, status: 'COMPLETED' }, rule };
  if (!device) {
    const failed = { ...flow, status: 'FAILED', error: noUsableDevice };
    return { flow: failed, rule: `${rule}; Multi_Factor asks for a device, and the user has none` };
  }
  if (devices.length > 1) {
    const choosing = { ...flow, status: 'DEVICE_SELECTION_REQUIRED' };
    return { flow: choosing, rule: `${rule}; the user chooses one of ${devices.length} devices` };
  }
  const sent = sendPasscode(call, flow, device);
  return { flow: sent.flow, rule: `${rule}; ${sent.rule}` };
}
