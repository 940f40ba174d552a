import type { WorldInput } from './define-world.ts';
import { millisecondsOf } from './duration.ts';
import type { DeviceRecipe } from './mfa-devices.ts';
import { personaWorld } from './persona-world.ts';
import type { PasswordEdit, UserRecipe } from './recipe.ts';

export { personaPassword } from './persona-world.ts';

/** A test user, with the state that a fresh world gives it. */
export interface Persona {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  /** What the persona is for. */
  readonly state: string;
  readonly recipe: Pick<UserRecipe, 'enabled' | 'identityProvider' | 'gateway'>;
  /** The state of the password at the beginning; without one there is no password. */
  readonly password: Omit<PasswordEdit, 'secret'> | undefined;
  /** Devices of the second factor. */
  readonly mfaDevices?: readonly DeviceRecipe[] | undefined;
}

type UserInput = NonNullable<WorldInput['users']>[number];

function personaOf(user: UserInput): Persona {
  const { id = '', name, description = '', enabled, identityProvider, gateway } = user;
  const { lastChangedAgo, lockedFor, mustChange, failures } = user.password ?? {};
  return {
    id,
    given: name?.given ?? '',
    family: name?.family ?? '',
    state: description,
    recipe: { enabled, identityProvider, gateway },
    password: user.password && {
      mustChange,
      failures,
      lastChangedAgo: millisecondsOf(lastChangedAgo ?? ''),
      lockedFor: millisecondsOf(lockedFor ?? ''),
    },
    mfaDevices: user.mfaDevices?.map((device) => ({ ...device, id: device.id ?? '' })),
  };
}

/** The personas by user name. */
export const personas: Readonly<Record<string, Persona>> = Object.fromEntries(
  (personaWorld.users ?? []).map((user) => [user.username ?? '', personaOf(user)]),
);

/** The user of the PingOne for Enterprise directory. */
export const directoryPersona = {
  id: '4ec0bb1e-37b0-414e-b27e-b17ec8ee9321',
  username: 'jborder',
  email: 'jborder@anywhere.com',
  name: { given: 'Jo', family: 'Border' },
  password: '$ecret@456',
} as const;
