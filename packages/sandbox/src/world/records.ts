import type { components } from '@ping-password/contract/platform';
import type { PasswordPolicy } from '@ping-password/policy';
import type { ApplicationRecord } from './application-record.ts';
import type { FaultRecord } from './fault-record.ts';
import type { DeviceRecord } from './mfa-devices.ts';
import type { WorldRecipe } from './recipe.ts';
import type { HashedSecret, Secret } from './secret.ts';
import type {
  FlowRecord,
  GrantRecord,
  PushedRequestRecord,
  SessionRecord,
} from './sign-on-records.ts';

/** A password that was in use before. */
export interface FormerSecret {
  readonly secret: Secret;
  /** Milliseconds since 1970. */
  readonly replacedAt: number;
}

/** The password of a user with everything that decides its status. Times are in milliseconds. */
export interface PasswordRecord {
  readonly secret?: Secret | undefined;
  readonly lastChangedAt?: number | undefined;
  readonly mustChange: boolean;
  /** Wrong passwords in a row. */
  readonly failures: number;
  /** The last of them, which does not count when it comes again. */
  readonly lastWrong?: HashedSecret | undefined;
  readonly lock?: PasswordLock | undefined;
  /** Newest first. */
  readonly history: readonly FormerSecret[];
  readonly gateway?: components['schemas']['PasswordGateway'] | undefined;
  readonly recovery?: RecoveryRecord | undefined;
}

/** Why a password is locked, and until when; without an end only an administrator lifts it. */
export interface PasswordLock {
  readonly at: number;
  readonly until?: number | undefined;
  readonly cause: 'passwords' | 'recoveryCodes';
}

/** A recovery code that was mailed. */
export interface RecoveryRecord {
  readonly secret: Secret;
  readonly expiresAt: number;
  readonly triesLeft: number;
}

type User = components['schemas']['User'];

/** The parts of a person's name. */
export type PersonName = Readonly<NonNullable<User['name']>>;

/** The attributes of a person that no rule of the sandbox looks at. */
export type UserProfile = Readonly<
  Pick<
    User,
    | 'accountId'
    | 'address'
    | 'externalId'
    | 'locale'
    | 'mobilePhone'
    | 'nickname'
    | 'photo'
    | 'preferredLanguage'
    | 'primaryPhone'
    | 'timezone'
    | 'title'
    | 'type'
  >
>;

/** A user of the environment. */
export interface UserRecord {
  readonly id: string;
  readonly username: string;
  readonly email?: string | undefined;
  readonly emailVerified?: boolean | undefined;
  readonly name?: PersonName | undefined;
  /** What else is known of the person. */
  readonly profile?: UserProfile | undefined;
  readonly populationID: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly mfaEnabled?: boolean | undefined;
  /** The devices of the second factor, which is asked for where `mfaEnabled` is true. */
  readonly mfaDevices?: readonly DeviceRecord[] | undefined;
  /** Whether the address has to be verified; as good as `ACCOUNT_OK` when absent. */
  readonly lifecycleStatus?: string | undefined;
  readonly enabled: boolean;
  readonly accountLockedAt?: number | undefined;
  /** When the lock of the account ends by itself; without it only an administrator lifts it. */
  readonly accountUnlockAt?: number | undefined;
  /** When the user last completed a flow. */
  readonly lastSignOnAt?: number | undefined;
  readonly identityProvider?: { readonly id?: string; readonly type: string } | undefined;
  readonly persona?: string | undefined;
  readonly password: PasswordRecord;
  /** The verification code that was mailed last. */
  readonly verification?: HashedSecret | undefined;
}

/** A user of the PingOne for Enterprise directory that belongs to the world. */
export interface DirectoryUserRecord {
  readonly id: string;
  readonly username: string;
  readonly email?: string | undefined;
  readonly name?: { readonly given?: string; readonly family?: string } | undefined;
  readonly enabled: boolean;
  /** No confirmation token resets the password of an administrator. */
  readonly administrator?: boolean | undefined;
  readonly persona?: string | undefined;
  readonly password: PasswordRecord;
  /** The confirmation token of the last reset mail. */
  readonly confirmation?: { readonly secret: Secret; readonly expiresAt: number } | undefined;
}

/** A password policy. */
export interface PolicyRecord {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly default: boolean;
  readonly rules: PasswordPolicy;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A group of users that have a password policy in common. */
export interface PopulationRecord {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  /** Whether users that name no population belong to it. */
  readonly default: boolean;
  /** Without one, the default policy of the environment applies. */
  readonly passwordPolicyID?: string | undefined;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A mail. */
export interface MessageRecord {
  readonly id: string;
  readonly kind: 'recoveryCode' | 'passwordResetLink' | 'verificationCode' | 'passcode';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly code?: string | undefined;
  readonly link?: string | undefined;
  readonly sentAt: number;
}

/** Credentials of the PingOne for Enterprise account. */
export interface DirectoryAccountRecord {
  readonly id: string;
  readonly clientID: string;
  readonly secret: Secret;
}

/** The one record about the world itself. */
export interface SettingsRecord {
  readonly id: 'settings';
  readonly createdAt: number;
  /** Stands in every token of a user, so that these end with a reset. */
  readonly generation: string;
  /** Stands in every token of a worker, so that these end with the world; that of users unless given. */
  readonly workerGeneration?: string | undefined;
  /** What the authorization codes of the world are made with, once there is one. */
  readonly codeKey?: string | undefined;
  /** Milliseconds that the world's clock is ahead of the system's. */
  readonly clockOffset: number;
  /** The time at which the clock stands still. */
  readonly frozenAt?: number | undefined;
  /** What the world is made of, for a reset; secrets are hashed in it. */
  readonly recipe: WorldRecipe;
}

/** The tables of a world; records are never changed, only replaced. */
export interface Tables {
  settings: SettingsRecord;
  users: UserRecord;
  directoryUsers: DirectoryUserRecord;
  directoryAccounts: DirectoryAccountRecord;
  applications: ApplicationRecord;
  policies: PolicyRecord;
  populations: PopulationRecord;
  flows: FlowRecord;
  grants: GrantRecord;
  sessions: SessionRecord;
  pushedRequests: PushedRequestRecord;
  messages: MessageRecord;
  faults: FaultRecord;
}
