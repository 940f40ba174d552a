import type { components } from '@ping-password/contract/control';
import type { ErrorDetail } from '../../http/vendor-error.ts';
import type { DeviceRecipe, DeviceRecord } from '../../world/mfa-devices.ts';
import type { Random } from '../../world/random.ts';

type MFADevice = components['schemas']['MFADevice'];

/** What is wrong with the devices of a user beyond their schema. */
export function devicesFault(
  devices: readonly MFADevice[] = [],
  address: string | undefined,
): ErrorDetail | undefined {
  const seen = new Set<string>();
  for (const [index, { id, type, email = address, phone }] of devices.entries()) {
    const [member, value] = type === 'SMS' ? (['phone', phone] as const) : ['email', email];
    const target = `mfaDevices.${index}.${member}`;
    if (value === undefined)
      return { code: 'REQUIRED_VALUE', target, message: `${target} is required for ${type}.` };
    const key = id?.toLowerCase();
    if (key !== undefined && seen.has(key)) {
      const message = 'Another device of the user has it.';
      return { code: 'UNIQUENESS_VIOLATION', target: `mfaDevices.${index}.id`, message };
    }
    if (key !== undefined) seen.add(key);
  }
  return undefined;
}

/** The recipes of devices that an input asks for. */
export const deviceRecipes = (devices: readonly MFADevice[], random: Random): DeviceRecipe[] =>
  devices.map((device) => ({ ...device, id: device.id?.toLowerCase() ?? random.uuid() }));

/** Devices as the control API shows them. */
export const shownDevices = (devices: readonly DeviceRecord[]): MFADevice[] =>
  devices.map(({ id, type, to }) => ({
    id,
    type,
    ...(type === 'SMS' ? { phone: to } : { email: to }),
  }));
