import type { Facts } from '../table.ts';

/** The password policies of an environment. */
export const policyOperations: Facts = {
  documented: `
listPasswordPolicies
  call: GET ENV/passwordPolicies
  known: public D-POL R-REG R-SDK
  200: application/hal+json PasswordPolicyList; application/json PasswordPolicyList
createPasswordPolicy
  call: POST ENV/passwordPolicies
  known: public D-POL R-SDK
  201: application/hal+json PasswordPolicy; application/json PasswordPolicy; header Location
  201 header Location: uri; public N-RES
readPasswordPolicy
  call: GET ENV/passwordPolicies/{passwordPolicyID}
  known: public D-POL R-SDK
updatePasswordPolicy
  call: PUT ENV/passwordPolicies/{passwordPolicyID}
  known: public D-POL R-SDK
readPasswordPolicy updatePasswordPolicy
  200: application/hal+json PasswordPolicy; application/json PasswordPolicy
createPasswordPolicy updatePasswordPolicy
  body: required; application/json
  body schema: PasswordPolicyInput
deletePasswordPolicy
  call: DELETE ENV/passwordPolicies/{passwordPolicyID}
  known: public D-POL R-SDK
  204:
  400 policyDefault: REQUEST_FAILED CONSTRAINT_VIOLATION
listPasswordPolicies createPasswordPolicy readPasswordPolicy updatePasswordPolicy deletePasswordPolicy
  security: workerToken
`,
  inferred: `
listPasswordPolicies readPasswordPolicy
  400 known: inferred D-ERR
createPasswordPolicy updatePasswordPolicy
  400 known: inferred R-OAS R-SDK D-POL
  400 policyRequiredValue: INVALID_DATA REQUIRED_VALUE name
  400 policyNameTaken: INVALID_DATA UNIQUENESS_VIOLATION name
  400 policyAgeConflict: INVALID_DATA OUT_OF_RANGE maxAgeDays
  400 malformedJson: INVALID_REQUEST
deletePasswordPolicy
  400 known: inferred D-POL R-SDK R-TF
`,
  decided: `
createPasswordPolicy updatePasswordPolicy
  body: example standard; example basic
deletePasswordPolicy
  400 policyInUse: REQUEST_FAILED CONSTRAINT_VIOLATION
listPasswordPolicies
  200 policies: example
createPasswordPolicy
  201 standard: example
readPasswordPolicy
  200 standard, 200 basic, 200 passphrase: example
updatePasswordPolicy
  200 standard, 200 basic: example
`,
};
