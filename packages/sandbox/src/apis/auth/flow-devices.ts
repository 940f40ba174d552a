import type { components } from '@ping-password/contract/auth';
import type { DeviceRecord } from '../../world/mfa-devices.ts';
import type { UserRecord } from '../../world/records.ts';
import type { FlowRecord } from '../../world/sign-on-records.ts';

type Flow = components['schemas']['Flow'];
type FlowDevice = components['schemas']['FlowDevice'];

/** The statuses that show the devices of the user. */
const withDevices: readonly string[] = ['DEVICE_SELECTION_REQUIRED', 'OTP_REQUIRED'];

const stars = (text: string) => '*'.repeat(text.length);

/** An address of which the first character and the domain show. */
function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, 1) + stars(address.slice(1, at)) + address.slice(at);
}

/** A phone number of which the last two digits show. */
const maskedPhone = (phone: string) => stars(phone.slice(0, -2)) + phone.slice(-2);

const shownDevice = ({ id, type, to }: DeviceRecord): FlowDevice => ({
  id,
  type,
  status: 'ACTIVE',
  ...(type === 'SMS' ? { phone: maskedPhone(to) } : { email: maskedEmail(to) }),
});

/** The devices that a flow shows; none unless its status is about them. */
export const devicesIn = (
  { status }: FlowRecord,
  user: UserRecord | undefined,
): FlowDevice[] | undefined =>
  withDevices.includes(status) ? (user?.mfaDevices ?? []).map(shownDevice) : undefined;

/** What a flow that waits for a passcode tells of it. */
export const passcodeIn = ({ status, passcode }: FlowRecord): Partial<Flow> =>
  status === 'OTP_REQUIRED' && passcode
    ? { bypassAllowed: false, selectedDevice: { id: passcode.deviceID } }
    : {};
