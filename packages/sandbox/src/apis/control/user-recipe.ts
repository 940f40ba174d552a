import type { components } from '@ping-password/contract/control';
import type { ErrorDetail } from '../../http/vendor-error.ts';
import { millisecondsOf } from '../../world/duration.ts';
import { personas } from '../../world/personas.ts';
import type { Random } from '../../world/random.ts';
import type { PasswordEdit, UserRecipe } from '../../world/recipe.ts';
import { hashSecret } from '../../world/secret.ts';
import { deviceRecipes, devicesFault } from './mfa-devices.ts';

type PasswordInput = components['schemas']['PasswordInput'];
type UserInput = components['schemas']['UserInput'];

/** The change to a password that an input asks for; clear text leaves as a hash. */
export function passwordEdit(
  { value, lastChangedAt, mustChange, lockedUntil, failures, ...given }: PasswordInput,
  random: Random,
): PasswordEdit {
  const lastChangedAgo = millisecondsOf(given.lastChangedAgo ?? '');
  const lockedFor = millisecondsOf(given.lockedFor ?? '');
  return {
    ...(value !== undefined && { secret: value === null ? null : hashSecret(value, random) }),
    ...(lastChangedAt !== undefined && { lastChangedAt: Date.parse(lastChangedAt) }),
    ...(mustChange !== undefined && { mustChange }),
    ...(lockedUntil !== undefined && {
      lockedUntil: lockedUntil === null ? null : Date.parse(lockedUntil),
    }),
    ...(failures !== undefined && { failures }),
    ...(lastChangedAgo !== undefined && { lastChangedAgo }),
    ...(lockedFor !== undefined && { lockedFor }),
  };
}

/** The recipe of a user that an input asks for. */
export function userRecipe(
  { password, id, mfaDevices, description, ...input }: UserInput,
  random: Random,
): UserRecipe {
  return {
    ...(input as Omit<UserRecipe, 'id' | 'password' | 'mfaDevices'>),
    id: id?.toLowerCase() ?? random.uuid(),
    ...(mfaDevices && { mfaDevices: deviceRecipes(mfaDevices, random) }),
    ...(password && { password: passwordEdit(password, random) }),
  };
}

/** Members of a password that say the same thing in two ways. */
const alternatives = [
  ['lastChangedAt', 'lastChangedAgo'],
  ['lockedUntil', 'lockedFor'],
] as const;

/** A time of a password that is given twice, or has the form of one and is none, such as a leap second. */
export function timesFault(password: PasswordInput = {}): ErrorDetail | undefined {
  const { lastChangedAt, lockedUntil } = password;
  for (const [first, second] of alternatives) {
    if (password[first] === undefined || password[second] === undefined) continue;
    const target = `password.${second}`;
    return { code: 'INVALID_VALUE', target, message: `${target} takes the place of ${first}.` };
  }
  for (const [member, time] of Object.entries({ lastChangedAt, lockedUntil })) {
    if (typeof time === 'string' && Number.isNaN(Date.parse(time))) {
      const target = `password.${member}`;
      return { code: 'INVALID_VALUE', target, message: `${target} is no time.` };
    }
  }
  return undefined;
}

/** A member that users of an API do not have. */
export function misplacedFault(
  api: 'platform' | 'directory',
  input: Readonly<Partial<Record<string, unknown>>>,
): ErrorDetail | undefined {
  const foreign =
    api === 'platform'
      ? ['administrator']
      : ['persona', 'accountLocked', 'identityProvider', 'mfaDevices', 'gateway'];
  const target = foreign.find((member) => member in input);
  if (target === undefined) return undefined;
  const message = `A user of the ${api} API takes no ${target}.`;
  return { code: 'INVALID_VALUE', target, message };
}

/** A provider other than PingOne that could not be told apart from others. */
export const unnamedProviderFault = (
  provider: UserInput['identityProvider'],
): ErrorDetail | undefined =>
  provider && provider.type !== 'PING_ONE' && provider.id === undefined
    ? {
        code: 'REQUIRED_VALUE',
        target: 'identityProvider.id',
        message: 'identityProvider.id is required with a type other than PING_ONE.',
      }
    : undefined;

/** What is wrong with an input beyond its schema. */
export function inputFault(input: UserInput): ErrorDetail | undefined {
  const { api = 'platform', persona, username, email = 'given', password, mfaDevices } = input;
  if (persona !== undefined && !Object.hasOwn(personas, persona)) {
    const message = `persona must be one of ${Object.keys(personas).join(', ')}.`;
    return { code: 'INVALID_VALUE', target: 'persona', message };
  }
  if (persona === undefined && username === undefined)
    return {
      code: 'REQUIRED_VALUE',
      target: 'username',
      message: 'username or persona is required.',
    };
  return (
    misplacedFault(api, input) ??
    unnamedProviderFault(input.identityProvider) ??
    timesFault(password) ??
    devicesFault(mfaDevices, email)
  );
}
