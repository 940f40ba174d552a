import type { ApplicationRecipe } from './application-record.ts';
import type { DeviceRecipe } from './mfa-devices.ts';
import type { PolicyInput } from './policy-input.ts';
import type { Secret } from './secret.ts';

/** What a world is made from. */
export interface WorldRecipe {
  readonly personas: boolean;
  readonly users: readonly UserRecipe[];
  /** Without it, there are those of the default world. */
  readonly applications?: readonly ApplicationRecipe[] | undefined;
  readonly policy?: PolicyInput | undefined;
  readonly directoryClientID: string;
  readonly frozenAt?: number | undefined;
  readonly clockOffset: number;
}

/** A user to make; what is absent takes its preset. */
export interface UserRecipe {
  readonly id: string;
  readonly persona?: string | undefined;
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  readonly name?: { readonly given?: string; readonly family?: string } | undefined;
  readonly enabled?: boolean | undefined;
  readonly accountLocked?: boolean | undefined;
  readonly identityProvider?: { readonly id?: string; readonly type: string } | undefined;
  /** Devices of the second factor. */
  readonly mfaDevices?: readonly DeviceRecipe[] | undefined;
  readonly password?: PasswordEdit | undefined;
}

/** A change to the password state of a user from outside; `null` takes away. */
export interface PasswordEdit {
  readonly secret?: Secret | null | undefined;
  readonly lastChangedAt?: number | undefined;
  readonly mustChange?: boolean | undefined;
  readonly lockedUntil?: number | null | undefined;
  readonly failures?: number | undefined;
}
