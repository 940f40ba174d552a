export {
  checkPassword,
  type RequirementName,
  type UnsatisfiedRequirement,
} from './check-password.ts';
export { expiresAt, expiryWarningDays, isExpired, mayChangeAt } from './password-age.ts';
export type { PasswordPolicy } from './password-policy.ts';
export type { Dictionaries, FormerPassword, PolicyContext } from './policy-context.ts';
