import type { Facts } from '../table.ts';

/** A password policy as it is read; of the Platform and of the Auth API. */
export const policySchemas: Facts = {
  documented: `
PasswordPolicy
  .: object; public R-SDK R-TF D-POL
  _links: optional; object; others Link
  id: required; uuid; read-only
  environment: optional; ResourceReference
  name: required; string
  description: optional; string
  default: optional; boolean
  excludesCommonlyUsed, excludesProfileData, notSimilarToCurrent: required; boolean
  history, length: optional; object
  history/count, history/retentionDays: required; integer; from 1; public R-SDK R-TF
  length/min, length/max: optional; integer
  lockout: optional; object; public R-SDK R-TF D-POL D-OLD
  lockout/failureCount, lockout/durationSeconds: required; integer; from 1; public R-SDK D-POL
  maxAgeDays: optional; integer; from 1; public R-SDK R-TF
  minAgeDays: optional; integer; from 1; public R-SDK
  maxRepeatedCharacters, minUniqueCharacters, minComplexity: optional; integer
  minCharacters: optional; object; others integer
  alphabetSequenceRule, numberSequenceRule, qwertySequenceRule, shiftedNumberRowSequenceRule: optional; SequenceRule
  populationCount: optional; integer; read-only
  createdAt, updatedAt: optional; date-time; read-only
SequenceRule
  .: object
  maxLength: required; integer; from 2; to 3; public R-SDK
`,
  decided: '',
};

/** A password policy as it is written, and the list; of the Platform API. */
export const policyInputs: Facts = {
  documented: `
PasswordPolicyInput
  .: public R-SDK R-TF D-POL D-CONV
  _links, id, environment, populationCount, createdAt, updatedAt, bypassPolicy: optional; read-only
  name: required; string
  description: optional; string; or null
  default: optional; boolean; or null
  excludesCommonlyUsed, excludesProfileData, notSimilarToCurrent: required; boolean
  history, length, lockout: optional; or null
  history/count, history/retentionDays: required; number; from 1
  length/min: optional; number; or null; from 8; below 33
  length/max: optional; number; or null; from 255; below 256
  lockout: public R-SDK R-TF D-POL D-OLD
  lockout/failureCount, lockout/durationSeconds: required; number; from 1
  maxAgeDays, minAgeDays: optional; number; or null; from 1
  maxRepeatedCharacters: optional; number; or null; from 2; below 3
  minUniqueCharacters: optional; number; or null; from 5; below 6
  minComplexity: optional; number; or null; from 7; below 8
  minCharacters: optional; object; or null
  minCharacters: key ABCDEFGHIJKLMNOPQRSTUVWXYZ; key abcdefghijklmnopqrstuvwxyz; key 0123456789
  minCharacters: key ~!@#$%^&*()-_=+[]{}|;:,.<>/?
  alphabetSequenceRule, numberSequenceRule: optional; SequenceRuleInput
  qwertySequenceRule, shiftedNumberRowSequenceRule: optional; LongSequenceRuleInput
SequenceRuleInput
  .: or null
  maxLength: required; number; from 2; below 4
LongSequenceRuleInput
  .: or null
  maxLength: required; number; from 3; below 4
PasswordPolicyList
  .: object; public D-POL R-REG R-SDK
  _links: optional; object; others Link
  _embedded: required; object
  _embedded/passwordPolicies: required; array
  _embedded/passwordPolicies[]: PasswordPolicy
`,
  inferred: `
PasswordPolicyInput
  bypassPolicy: inferred D-OLD D-POL
PasswordPolicyList
  count, size: optional; integer; inferred R-SDK
`,
  decided: `
PasswordPolicyInput
  ., history, length, lockout: closed
  name: from 1; to 256; inferred D-POL
  description: to 1024; inferred D-POL
  length: from 1
  minCharacters: from 1; others number or null from 1
SequenceRuleInput LongSequenceRuleInput
  .: closed
`,
};
