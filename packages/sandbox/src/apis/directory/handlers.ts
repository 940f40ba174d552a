import type { operations } from '@ping-password/contract/directory';
import { checkPassword } from './checkPassword.ts';
import { listUsers } from './listUsers.ts';
import { readUser } from './readUser.ts';
import { requestPasswordReset } from './requestPasswordReset.ts';
import { resetPassword } from './resetPassword.ts';
import type { DirectoryHandler } from './types.ts';

/** The behaviour of the Directory API by operationId. */
export const directoryHandlers: { readonly [Id in keyof operations]: DirectoryHandler<Id> } = {
  checkPassword,
  listUsers,
  readUser,
  requestPasswordReset,
  resetPassword,
};
