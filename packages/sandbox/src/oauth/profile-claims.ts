import type { UserRecord } from '../world/records.ts';

/** The claims that there is a value for. */
const present = (claims: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));

function profileOf({ username, name, profile = {}, updatedAt }: UserRecord) {
  return {
    name: name?.formatted,
    given_name: name?.given,
    family_name: name?.family,
    middle_name: name?.middle,
    nickname: profile.nickname,
    preferred_username: username,
    picture: profile.photo?.href,
    zoneinfo: profile.timezone,
    locale: profile.locale,
    updated_at: Math.floor(updatedAt / 1000),
  };
}

function addressOf({ profile: { address } = {} }: UserRecord) {
  if (!address) return undefined;
  const { streetAddress, locality, region, postalCode, countryCode } = address;
  const parts = present({
    street_address: streetAddress,
    locality,
    region,
    postal_code: postalCode,
    country: countryCode,
  });
  return Object.keys(parts).length > 0 ? parts : undefined;
}

/**
 * What an ID token and userinfo tell of a user: the claims of the scopes, without those that have no
 * value. Source: D-OS.
 */
export function profileClaims(
  user: UserRecord | undefined,
  scope: string,
): Readonly<Record<string, unknown>> {
  if (!user) return {};
  const { email, emailVerified, profile = {} } = user;
  const scopes = scope.split(' ');
  return present({
    ...(scopes.includes('profile') && profileOf(user)),
    ...(scopes.includes('email') && { email, email_verified: emailVerified }),
    ...(scopes.includes('address') && { address: addressOf(user) }),
    ...(scopes.includes('phone') && { phone_number: profile.primaryPhone ?? profile.mobilePhone }),
  });
}
