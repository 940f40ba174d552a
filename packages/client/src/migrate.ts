export { checkPassword, isPasswordExpired } from './migrate/check-password.ts';
export { type FoundUser, findUser } from './migrate/find-user.ts';
export { requestPasswordReset } from './migrate/request-password-reset.ts';
export { resetPassword } from './migrate/reset-password.ts';
export type { Migrated, MigratedCallOptions, Note, Target } from './migrate/target.ts';
