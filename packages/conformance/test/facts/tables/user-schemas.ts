import type { Facts } from '../table.ts';

/** Users as they are read, and the parts of a user. */
export const userSchemas: Facts = {
  documented: `
User
  .: object; public R-SDK D-PW N-USR N-XS
  _links: optional; object; others Link; public N-RES
  _embedded: optional; object; public N-RES N-XS
  _embedded/password: optional; object
  _embedded/password/environment, _embedded/password/user, _embedded/password/passwordPolicy: optional; ResourceReference
  _embedded/password/status: optional; PasswordStatus
  _embedded/password/lastChangedAt: optional; date-time
  id: required; uuid; read-only
  environment: optional; ResourceReference
  username: required; string
  email: optional; email
  emailVerified: optional; boolean
  enabled: optional; boolean; read-only
  account: optional; UserAccount
  lifecycle: optional; object
  lifecycle/status: optional; string; for example ACCOUNT_OK; for example VERIFICATION_REQUIRED
  identityProvider: optional; object; page S2
  identityProvider/id: optional
  identityProvider/type: optional; string; read-only; for example PING_ONE; for example FACEBOOK; for example GOOGLE
  identityProvider/type: for example LINKEDIN; for example LINKEDIN_OIDC; for example APPLE; for example TWITTER
  identityProvider/type: for example AMAZON; for example YAHOO; for example MICROSOFT; for example PAYPAL
  identityProvider/type: for example GITHUB; for example OPENID_CONNECT; for example SAML
  population: optional; ResourceReference
  mfaEnabled: optional; boolean; read-only
  memberOfGroupIDs, memberOfGroupNames: optional; array; read-only
  memberOfGroupIDs[], memberOfGroupNames[]: string
  lastSignOn: optional; object; read-only
  lastSignOn/at: optional; date-time
  lastSignOn/remoteIp: optional; string
  verifyStatus: optional; string; read-only
  verifyStatus: for example NOT_INITIATED; for example ENABLED; for example DISABLED
  createdAt, updatedAt: optional; date-time; read-only
  name: optional; PersonName
  nickname, title, type, locale, preferredLanguage, timezone: optional; string
  primaryPhone, mobilePhone, externalId, accountId: optional; string
  address: optional; UserAddress
  photo: optional; object
  photo/href: optional; string
UserAccount
  .: object; public D-PW R-SDK
  canAuthenticate: required; boolean
  status: required; string; for example OK; for example LOCKED
  lockedAt: optional; date-time; read-only
  secondsUntilUnlock: optional; integer; read-only
  unlockAt: optional; date-time
UserAddress
  .: object
  streetAddress, locality, region, postalCode, countryCode: optional; string
UserList
  .: object; public N-PAGE N-LIST R-SDK
  _links: optional; object; others Link
  _embedded: required; object
  _embedded/users: required; array
  _embedded/users[]: User
  count, size: optional; integer
UserEnabled UserEnabledInput
  .: object; public N-ENA
  enabled: required; boolean
UserEnabled
  _links: optional; object; others Link
UserPopulation UserPopulationInput
  .: object; public N-UPOP R-SDK
  id: required; uuid
UserPopulation
  _links: optional; object; others Link
AccountLock
  .: object; public N-LOCK
  unlockAt: optional; date-time
Population
  .: object; public R-SDK N-POP
  _links: optional; object; others Link
  id: required; uuid; read-only
  environment, passwordPolicy, theme: optional; ResourceReference
  alternativeIdentifiers: optional; array
  alternativeIdentifiers[]: string
  name: required; string
  description, preferredLanguage: optional; string
  default: optional; boolean; public R-SDK N-POP
  userCount: optional; integer; read-only
  createdAt, updatedAt: optional; date-time; read-only
PopulationList
  .: object; public N-POP
  _links: optional; object; others Link
  _embedded: required; object
  _embedded/populations: required; array
  _embedded/populations[]: Population
  count, size: optional; integer
`,
  inferred: `
UserPopulation
  _links: inferred N-UPOP N-ENA
User
  identityProvider/id: uuid
`,
  decided: '',
};

/** The name of a user as it is read; of the Platform and of the Auth API. */
export const personSchemas: Facts = {
  documented: `
PersonName
  .: object
  given, middle, family, formatted, honorificPrefix, honorificSuffix: optional; string
`,
  decided: '',
};
