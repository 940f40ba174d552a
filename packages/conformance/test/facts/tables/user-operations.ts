import type { Facts } from '../table.ts';

/** Users, their account, and the parts of a user that have a path of their own; and populations. */
export const userOperations: Facts = {
  documented: `
listUsers
  call: GET ENV/users
  known: public R-SDK N-LIST N-PAGE
  query filter: optional; string; public R-SDK N-LIST N-SCIM N-GRP
  query cursor: optional; string; public N-PAGE R-SDK
  query limit: optional; integer; from 1; public N-PAGE R-SDK
  200: application/hal+json UserList; application/json UserList
  400 known: public R-OAS
  400 invalidFilter: INVALID_DATA INVALID_FILTER filter
createUser
  call: POST ENV/users
  known: public N-CRE R-SDK N-XS
  body: required; application/json
  body schema: UserInput
importUser
  call: POST ENV/users#user.import
  known: public N-IMP N-IMPX R-SDK R-TF
  body: required; MT user.import+json
  body schema: UserImport
  400 importedPasswordPolicy: INVALID_DATA INVALID_VALUE password
createUser importUser
  201: application/hal+json User; application/json User; header Location
  201 header Location: uri; public N-RES
createUser
  400 known: public R-FJS R-OAS
importUser
  400 known: public R-IOS R-FJS R-OAS
createUser importUser replaceUser updateUser
  400 usernameTaken: INVALID_DATA UNIQUENESS_VIOLATION username
  400 invalidEmail: INVALID_DATA INVALID_VALUE email
readUser
  call: GET USER
  known: public R-SDK D-PW D-SCOPE
  query include: optional; string; one of memberOfGroupIDs; one of memberOfGroupNames; public R-SDK
  security: workerToken Identity Data Admin
replaceUser
  call: PUT USER
  known: public N-PUT R-SDK
  body: required; application/json
  body schema: UserReplacement
updateUser
  call: PATCH USER
  known: public N-PATCH R-SDK
  body: required; application/json
  body schema: UserPatch
replaceUser updateUser
  security: workerToken Identity Data Admin
deleteUser
  call: DELETE USER
  known: public R-SDK N-RES R-TF
  204:
lockAccount
  call: POST USER#account.lock
  known: public N-LOCK R-TF
  body: optional; MT account.lock+json
  body schema: AccountLock
unlockAccount
  call: POST USER#account.unlock
  known: public N-UNLK R-SDK
  body: optional; MT account.unlock+json
  body schema: NoMembers
readUser replaceUser updateUser lockAccount unlockAccount
  200: application/hal+json User; application/json User
readUserEnabled
  call: GET USER/enabled
  known: public N-ENA R-SDK
updateUserEnabled
  call: PUT USER/enabled
  known: public N-ENA R-SDK R-TF
  body: required; application/json
  body schema: UserEnabledInput
  400 known: public N-ENA R-OAS
readUserEnabled updateUserEnabled
  200: application/hal+json UserEnabled; application/json UserEnabled
readUserPopulation
  call: GET USER/population
  known: public N-UPOP R-SDK
updateUserPopulation
  call: PUT USER/population
  known: public N-UPOP R-SDK N-POP
  body: required; application/json
  body schema: UserPopulationInput
  400 known: public N-UPOP R-OAS
readUserPopulation updateUserPopulation
  200: application/hal+json UserPopulation; application/json UserPopulation
listPopulations
  call: GET ENV/populations
  known: public N-POP R-SDK
  query filter: optional; string; public N-POP
  query cursor: optional; string; public N-PAGE R-SDK
  query limit: optional; integer; from 1; public N-POP
  200: application/hal+json PopulationList; application/json PopulationList
  400 invalidFilter: INVALID_DATA INVALID_FILTER filter
readPopulation
  call: GET ENV/populations/{populationID}
  known: public R-SDK N-POP
  200: application/hal+json Population; application/json Population
listUsers createUser importUser deleteUser lockAccount unlockAccount readUserEnabled updateUserEnabled
  security: workerToken Identity Data Admin
readUserPopulation updateUserPopulation
  security: workerToken Identity Data Admin
listPopulations readPopulation
  security: workerToken
`,
  inferred: `
readUser
  security: userToken p1:read:user
replaceUser updateUser
  security: userToken p1:update:user
  400 known: inferred R-FJS R-OAS
listPopulations
  400 known: inferred D-ERR R-OAS
readUser deleteUser lockAccount unlockAccount readUserEnabled readUserPopulation readPopulation
  400 known: inferred D-ERR
createUser importUser replaceUser
  400 usernameRequired: INVALID_DATA REQUIRED_VALUE username
updateUserEnabled
  400 enabledRequired: INVALID_DATA REQUIRED_VALUE enabled
importUser
  400 invalidImportEncoding: INVALID_DATA INVALID_VALUE password.value
createUser importUser replaceUser updateUser updateUserEnabled updateUserPopulation
  400 malformedJson: INVALID_REQUEST
`,
  decided: `
listUsers
  query filter: from 1
listUsers listPopulations
  query cursor: from 1
  400 invalidLimit: INVALID_DATA INVALID_VALUE limit
  400 invalidCursor: INVALID_DATA INVALID_VALUE cursor
createUser importUser
  400 unknownPopulation: INVALID_DATA INVALID_VALUE population.id
updateUserPopulation
  400 unknownUserPopulation: INVALID_DATA INVALID_VALUE id
listUsers
  200 found, 200 page, 200 none: example
createUser
  body: example minimal; example complete
  201 minimal, 201 complete: example
importUser
  body: example clearText; example encoded; example gateway
  201 clearText, 201 encoded, 201 gateway: example
readUser
  200 ok, 200 locked, 200 external: example
replaceUser
  body: example renamed; example nicknamed
  200 renamed, 200 nicknamed: example
updateUser
  body: example renamed; example cleared
  200 renamed, 200 cleared: example
lockAccount
  body: example empty; example lockedUntil
  200 locked, 200 lockedUntil: example
unlockAccount
  body: example empty
  200 ok: example
updateUserEnabled
  body: example enabled; example disabled
readUserEnabled updateUserEnabled
  200 enabled, 200 disabled: example
updateUserPopulation
  body: example guests
readUserPopulation
  200 default: example
readUserPopulation updateUserPopulation
  200 guests: example
listPopulations
  200 populations: example
readPopulation
  200 default, 200 guests: example
`,
};
