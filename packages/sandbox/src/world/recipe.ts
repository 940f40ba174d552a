import type { components } from '@ping-password/contract/control';
import type { ApplicationRecipe } from './application-record.ts';
import type { DeviceRecipe } from './mfa-devices.ts';
import type { PolicyInput } from './policy-input.ts';
import type { Secret } from './secret.ts';

/** What a world is made from. */
export interface WorldRecipe {
  /** A name for people. */
  readonly name?: string | undefined;
  readonly personas: boolean;
  readonly users: readonly UserRecipe[];
  /** Without it, there are those of the default world. */
  readonly applications?: readonly ApplicationRecipe[] | undefined;
  readonly policy?: PolicyInput | undefined;
  readonly faults?: readonly components['schemas']['FaultInput'][] | undefined;
  readonly directoryClientID: string;
  readonly frozenAt?: number | undefined;
  readonly clockOffset: number;
}

/** A user to make; what is absent takes its preset. */
export interface UserRecipe {
  readonly id: string;
  /** The API that the user belongs to; the platform unless given. */
  readonly api?: 'platform' | 'directory' | undefined;
  /** Whether a user of the Directory administers it. */
  readonly administrator?: boolean | undefined;
  readonly persona?: string | undefined;
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  readonly name?: { readonly given?: string; readonly family?: string } | undefined;
  readonly enabled?: boolean | undefined;
  readonly accountLocked?: boolean | undefined;
  readonly identityProvider?: { readonly id?: string; readonly type: string } | undefined;
  /** Devices of the second factor. */
  readonly mfaDevices?: readonly DeviceRecipe[] | undefined;
  /** The LDAP gateway that holds the password. */
  readonly gateway?: components['schemas']['UserInput']['gateway'] | undefined;
  readonly password?: PasswordEdit | undefined;
}

/** A change to the password state of a user from outside; `null` takes away. */
export interface PasswordEdit {
  readonly secret?: Secret | null | undefined;
  readonly lastChangedAt?: number | undefined;
  readonly mustChange?: boolean | undefined;
  /** Milliseconds between the last change and now. */
  readonly lastChangedAgo?: number | undefined;
  readonly lockedUntil?: number | null | undefined;
  /** Milliseconds from now until the lock ends. */
  readonly lockedFor?: number | undefined;
  readonly failures?: number | undefined;
}
