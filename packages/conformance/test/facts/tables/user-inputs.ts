import type { Facts } from '../table.ts';

/** Users as they are written. */
export const userInputs: Facts = {
  documented: `
UserInput
  .: object; public R-SDK N-CRE N-CHAR
UserImport
  .: object; public R-SDK N-IMP N-IMPX N-CHAR
UserReplacement
  .: object; public R-SDK N-PUT N-CHAR
UserPatch
  .: object; public R-SDK N-PATCH N-CHAR
UserInput UserImport UserReplacement
  username: required
UserPatch
  username: optional
UserInput UserImport UserReplacement UserPatch
  username: string; from 1; to 128
  username, nickname, title, type, locale, accountId: like ^[^\\x00-\\x1f\\x7f]*$
  email: optional; email
  externalId: optional; string; from 1; to 1024
  nickname, title, type, locale: optional; string; to 256
  locale: from 1
  preferredLanguage, timezone, primaryPhone, mobilePhone, accountId: optional; string
  primaryPhone, mobilePhone: to 32; like [0-9]
  timezone: like ^\\w+/\\w+$
  name: optional; PersonNameInput
  address: optional; UserAddressInput
  photo, identityProvider: optional; object; or null
  photo/href: optional; uri
  identityProvider/id: optional
  identityProvider/type: optional; read-only
  email, externalId, nickname, title, type, locale: or null
  preferredLanguage, timezone, primaryPhone, mobilePhone, accountId, photo/href: or null
PersonNameInput
  .: object; or null; public R-SDK N-CHAR
  given, middle, family, formatted: optional; string; or null; from 1; to 256
  honorificPrefix, honorificSuffix: optional; string; or null
  given, middle, family, formatted, honorificPrefix, honorificSuffix: like ^[^\\x00-\\x1f\\x7f]*$
UserAddressInput
  .: object; or null; public R-SDK N-CHAR
  streetAddress, locality, region: optional; string; or null; from 1; to 256
  postalCode: optional; string; or null; from 1; to 40
  locality, region, postalCode: like ^[^\\x00-\\x1f\\x7f]*$
  countryCode: optional; string; or null; like ^[A-Z]{2}$
UserInput UserImport
  mfaEnabled: optional; boolean; by default false
  population: optional; object
  population/id: required; uuid
UserImport
  emailVerified: optional; boolean
  lifecycle: optional; object
  lifecycle/status: optional; string; by default ACCOUNT_OK; one of ACCOUNT_OK; one of VERIFICATION_REQUIRED
  lifecycle/suppressVerificationCode: optional; boolean; by default false
  password: optional; object; write-only
  password/value: optional; password
  password/forceChange: optional; boolean; by default false
  password/external: optional; object
  password/external/gateway: optional; PasswordGatewayInput
UserReplacement
  _links, _embedded, id, environment, account, createdAt, updatedAt: optional; read-only
  lastSignOn, memberOfGroupIDs, memberOfGroupNames: optional; read-only
  emailVerified, enabled, lifecycle, mfaEnabled, population, verifyStatus: optional; read-only
`,
  decided: `
UserInput UserImport UserReplacement UserPatch
  email: to 254
  preferredLanguage, timezone, accountId: to 256
  photo/href: to 2048
  identityProvider/id: uuid; or null
PersonNameInput
  honorificPrefix, honorificSuffix: to 256
UserInput UserImport
  mfaEnabled, population: or null
UserImport
  emailVerified, lifecycle, lifecycle/suppressVerificationCode, password, password/forceChange, password/external: or null
  password/value: from 1; write-only
`,
  // A recorded user has an empty type, so an empty text cannot be refused everywhere.
  lacking: `
UserInput UserImport UserReplacement UserPatch
  nickname, title, type: from 1
`,
};
