/** A device that passcodes of the second factor go to. */
export interface DeviceRecord {
  readonly id: string;
  readonly type: 'EMAIL' | 'SMS';
  /** E-mail address or phone number. */
  readonly to: string;
}

/** A device to make; one of the type `EMAIL` takes the address of its user unless it has one. */
export interface DeviceRecipe {
  readonly id: string;
  readonly type: DeviceRecord['type'];
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** The devices that recipes describe, for a user with this address. */
export const devicesOf = (
  recipes: readonly DeviceRecipe[],
  address: string | undefined,
): readonly DeviceRecord[] =>
  recipes.map(({ id, type, email = address, phone }) => ({
    id,
    type,
    to: (type === 'SMS' ? phone : email) ?? '',
  }));
