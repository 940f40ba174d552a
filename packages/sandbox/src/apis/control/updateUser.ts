import type { components } from '@ping-password/contract/control';
import { isAccountLocked } from '../../password/status.ts';
import { editedPassword, hasGateway } from '../../world/build-world.ts';
import { timeIn } from '../../world/clock.ts';
import { devicesOf } from '../../world/mfa-devices.ts';
import type { Random } from '../../world/random.ts';
import type { DirectoryUserRecord, PasswordRecord, UserRecord } from '../../world/records.ts';
import { takenFault } from './createUser.ts';
import { deviceRecipes, devicesFault } from './mfa-devices.ts';
import { noSuchUser, showUser } from './readUser.ts';
import { unusable } from './refusals.ts';
import type { ControlHandler } from './types.ts';
import { misplacedFault, passwordEdit, timesFault, unnamedProviderFault } from './user-recipe.ts';

type UserPatch = components['schemas']['UserPatch'];

/** When a change is made, and the random bytes for its hashes. */
interface Moment {
  readonly now: number;
  readonly random: Random;
}

/** A name once a change is made; null takes a part away, and a name without parts is none. */
function changedName(former: UserRecord['name'], change: NonNullable<UserPatch['name']>) {
  const parts = Object.entries({ ...former, ...change }).filter(([, part]) => part !== null);
  return parts.length > 0 ? (Object.fromEntries(parts) as UserRecord['name']) : undefined;
}

/** A record with the changes that both kinds of users take. */
function patched<User extends UserRecord | DirectoryUserRecord>(
  user: User,
  { username, email, name, enabled, password }: UserPatch,
  { now, random }: Moment,
): User {
  return {
    ...user,
    ...(username !== undefined && { username }),
    ...(email !== undefined && { email: email ?? undefined }),
    ...(name && { name: changedName(user.name, name) }),
    ...(enabled !== undefined && { enabled }),
    ...(password && {
      password: editedPassword(user.password, passwordEdit(password, random), now),
    }),
  };
}

/** The address of a user once a change is made. */
const addressAfter = (
  user: { readonly email?: string | undefined } | undefined,
  { email }: UserPatch,
) => (email === undefined ? user?.email : (email ?? undefined));

/** A password that a gateway holds, and the sandbox no more; an empty gateway is none. */
const heldBy = (gateway: NonNullable<UserPatch['gateway']>, password: PasswordRecord) =>
  hasGateway(gateway)
    ? { ...password, secret: undefined, lastChangedAt: undefined, gateway }
    : { ...password, gateway: undefined };

/** A user of the environment with the changes that only they take. */
function patchedUser(user: UserRecord, patch: UserPatch, at: Moment) {
  const { accountLocked, identityProvider, mfaDevices, gateway } = patch;
  const address = addressAfter(user, patch);
  const devices = mfaDevices && devicesOf(deviceRecipes(mfaDevices, at.random), address);
  const changed = patched(user, patch, at);
  return {
    ...changed,
    ...(gateway && { password: heldBy(gateway, changed.password) }),
    ...(accountLocked !== undefined &&
      accountLocked !== isAccountLocked(user, at.now) && {
        accountLockedAt: accountLocked ? at.now : undefined,
        accountUnlockAt: undefined,
      }),
    ...(identityProvider && { identityProvider }),
    ...(devices && { mfaDevices: devices, mfaEnabled: devices.length > 0 }),
  };
}

/** A user of the Directory with the changes that only they take. */
function patchedOther(user: DirectoryUserRecord, patch: UserPatch, at: Moment) {
  const { administrator } = patch;
  return { ...patched(user, patch, at), ...(administrator !== undefined && { administrator }) };
}

export const updateUser: ControlHandler<'updateUser'> = ({ context, worldID, path, body }) => {
  const { store, random, system } = context;
  const userID = path.userID;
  return store.transact(worldID, (world) => {
    const at = { now: timeIn(world, system()), random };
    const user = world.get('users', userID);
    const other = user ? undefined : world.get('directoryUsers', userID);
    if (!user && !other) return noSuchUser(world);
    const fault =
      misplacedFault(user ? 'platform' : 'directory', body) ??
      unnamedProviderFault(body.identityProvider) ??
      takenFault(world, { username: body.username }, userID) ??
      timesFault(body.password) ??
      devicesFault(body.mfaDevices, addressAfter(user, body));
    if (fault) return unusable(fault);
    if (user) world.put('users', patchedUser(user, body, at));
    if (other) world.put('directoryUsers', patchedOther(other, body, at));
    const shown = showUser(world, userID, system());
    return shown ? { status: 200 as const, body: shown } : noSuchUser(world);
  });
};
