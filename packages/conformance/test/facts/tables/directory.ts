import type { Facts } from '../table.ts';

/** The Directory API of PingOne for Enterprise. */
export const directory: Facts = {
  documented: `
resetPassword
  call: POST /directory/users/password-reset
  known: page S0 E-CREATE E-PCV
  body: required; application/json
  body schema: either PasswordResetWithOldPassword; either PasswordResetWithToken
  200:
  200 known: page S0
PasswordResetWithOldPassword PasswordResetWithToken
  id: required; string
  newPassword: required; password
PasswordResetWithOldPassword
  oldPassword: required; password
  confirmationToken: optional; never {}
PasswordResetWithToken
  confirmationToken: required; password
  oldPassword: optional; never {}
requestPasswordReset
  call: POST /directory/users/password-lost
  known: page S1 E-CREATE
  body: required; application/json
  body schema: PasswordResetRequest
  200: application/json PasswordResetLink
PasswordResetRequest
  email: required
  link: optional
  skipSend: optional; string; one of enabled; one of disabled
PasswordResetLink
  .: object; page S1
  link: required
listUsers
  call: GET /directory/user
  known: public E-READ E-RESP
  query filter: optional; string; public E-READ SCIM11
  query sortBy: optional; string
  query startIndex: optional; integer; from 1
  query count: optional; integer; to 1000
  query sortOrder: optional; string; one of ascending
  200: application/json UserList
readUser
  call: GET /directory/user/{id}
  known: public E-READ E-USER
  path id: required; string
  200: application/json User
  404:
checkPassword
  call: POST /oauth/token
  known: public E-AUTH
  body: required; application/x-www-form-urlencoded
  body schema: PasswordCheck
  200:
  200 known: public E-AUTH
PasswordCheck
  grant_type: required; string; always password
  username: required; string
  password: required; password
User
  .: object; public E-USER E-READ E-RESP E-CREATE
  schemas, emails, groups: optional; array
  schemas[]: string
  id: required; string
  externalId, userType: optional; string
  userName: required; string
  active: optional; boolean
  name, meta: optional; object
  name/givenName, name/middleName, name/familyName: optional; string
  name/honorificPrefix, name/honorificSuffix: optional; string
  emails[], groups[]: object
  emails[]/value, emails[]/type, groups[]/display, groups[]/value: optional; string
  meta/created, meta/lastModified: optional; date-time
  meta/location: optional; uri
  urn:scim:schemas:com_pingone:1.0: optional; object
  urn:scim:schemas:com_pingone:1.0/state: optional; string; for example ACTIVE
  urn:scim:schemas:com_pingone:1.0/passwordExpired: optional; boolean
  urn:scim:schemas:com_pingone:1.0/directoryId, urn:scim:schemas:com_pingone:1.0/accountId: optional; string
  urn:scim:schemas:com_pingone:1.0/createTimeStamp: optional; integer
  urn:scim:schemas:com_pingone:1.0/lastModifiedTimeStamp: optional; integer
UserList
  .: object; public R-KC E-RESP
  schemas, resources: array
  totalResults, startIndex, itemsPerPage, count: integer
  schemas[]: string
  resources[]: User
every call
  security: apiCredentials
  429:
`,
  // The times shown are in milliseconds, which take more than 32 bits. Every list shown has a total and its items, and
  // the other members only where there are pages. The body of a failure is taken to be PingOne's, of which no member
  // is sure to be there. A link is an address.
  inferred: `
every call
  401 known, 429 known: inferred E-ERR
every call ^POST
  400 known: inferred E-ERR
every call ^POST /directory
  404 known: inferred E-ERR
listUsers
  400 known: inferred E-ERR
readUser
  404 known: inferred E-ERR
PasswordResetRequest
  skipSend: by default disabled; inferred S1
User
  urn:scim:schemas:com_pingone:1.0/createTimeStamp: as int64
  urn:scim:schemas:com_pingone:1.0/lastModifiedTimeStamp: as int64
UserList
  totalResults, resources: required
  schemas, startIndex, itemsPerPage, count: optional
PasswordResetLink
  link: uri
ErrorBody
  .: object; inferred E-ERR
  id, code, message: optional; string
  details: optional; array
  details[]: ErrorDetail
ErrorDetail
  .: object
  code, message, target: optional; string
  innerError: optional; object
  innerError/unsatisfiedRequirements: optional; array
  innerError/unsatisfiedRequirements[]: string
`,
  decided: `
every call
  401, 429: application/json ErrorBody
  401 invalidCredentials: ACCESS_FAILED
  429 rateLimited: REQUEST_LIMITED LIMIT_EXCEEDED
every call ^POST
  400, 415: application/json ErrorBody
  415 known: inferred E-ERR
  415 unsupportedMediaType: INVALID_REQUEST
  repeat: proven
every call ^POST /directory
  404: application/json ErrorBody
  404 notFound: NOT_FOUND
  400 malformedJson: INVALID_REQUEST
every call ^GET
  repeat: safe
resetPassword
  400 bothProofs: INVALID_DATA INVALID_VALUE confirmationToken
  400 wrongOldPassword: INVALID_DATA INVALID_VALUE oldPassword
  400 wrongToken: INVALID_DATA INVALID_VALUE confirmationToken
  400 noProof: INVALID_DATA REQUIRED_VALUE oldPassword
  400 newPasswordPolicy: INVALID_DATA INVALID_VALUE newPassword
  body: example oldPassword; example confirmationToken
requestPasswordReset
  400 requiredValue: INVALID_DATA REQUIRED_VALUE email
  400 invalidEmail: INVALID_DATA INVALID_VALUE email
  body: example mail; example noMail
  200 mail: example
listUsers
  query filter: from 1
  query count: from 0
  query sortOrder: one of descending
  400: application/json ErrorBody
  400 invalidPage: INVALID_DATA INVALID_VALUE count
  400 invalidFilter: INVALID_DATA INVALID_FILTER filter
  200 found, 200 none: example
readUser
  404: application/json ErrorBody
  404 notFound: NOT_FOUND
  200 user: example
checkPassword
  400 wrongPassword: INVALID_DATA INVALID_CREDENTIALS
  body: example right
PasswordResetWithOldPassword PasswordResetWithToken PasswordResetRequest
  .: closed
PasswordResetWithOldPassword PasswordResetWithToken
  id: from 1
  newPassword: from 1; write-only
PasswordResetWithOldPassword
  oldPassword: from 1; write-only; inferred S0
PasswordResetWithToken
  confirmationToken: from 1; write-only
PasswordResetRequest
  email: email; from 1; to 254; inferred S1
  link: uri; to 2048; inferred S1
PasswordCheck
  .: object
  password: write-only
ErrorBody.malformedJson
  example: inferred R-OAS R-SDK
`,
};
