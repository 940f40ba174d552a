import type { operations } from '@ping-password/contract/platform';
import { checkPassword } from './checkPassword.ts';
import { createPasswordPolicy } from './createPasswordPolicy.ts';
import { createUser } from './createUser.ts';
import { deletePasswordPolicy } from './deletePasswordPolicy.ts';
import { deleteUser } from './deleteUser.ts';
import { forcePasswordChange } from './forcePasswordChange.ts';
import { importUser } from './importUser.ts';
import { listPasswordPolicies } from './listPasswordPolicies.ts';
import { listPopulations } from './listPopulations.ts';
import { listUsers } from './listUsers.ts';
import { lockAccount } from './lockAccount.ts';
import { readPassword } from './readPassword.ts';
import { readPasswordPolicy } from './readPasswordPolicy.ts';
import { readPopulation } from './readPopulation.ts';
import { readUser } from './readUser.ts';
import { readUserEnabled } from './readUserEnabled.ts';
import { readUserPopulation } from './readUserPopulation.ts';
import { recoverPassword } from './recoverPassword.ts';
import { replaceUser } from './replaceUser.ts';
import { resetPassword } from './resetPassword.ts';
import { sendRecoveryCode } from './sendRecoveryCode.ts';
import { setPassword } from './setPassword.ts';
import { setPasswordGateway } from './setPasswordGateway.ts';
import { setPasswordValue } from './setPasswordValue.ts';
import type { PlatformHandler } from './types.ts';
import { unlockAccount } from './unlockAccount.ts';
import { unlockPassword } from './unlockPassword.ts';
import { updatePasswordPolicy } from './updatePasswordPolicy.ts';
import { updateUser } from './updateUser.ts';
import { updateUserEnabled } from './updateUserEnabled.ts';
import { updateUserPopulation } from './updateUserPopulation.ts';

/** The behaviour of the Platform API by operationId. */
export const platformHandlers: { readonly [Id in keyof operations]: PlatformHandler<Id> } = {
  checkPassword,
  createPasswordPolicy,
  createUser,
  deletePasswordPolicy,
  deleteUser,
  forcePasswordChange,
  importUser,
  listPasswordPolicies,
  listPopulations,
  listUsers,
  lockAccount,
  readPassword,
  readPasswordPolicy,
  readPopulation,
  readUser,
  readUserEnabled,
  readUserPopulation,
  recoverPassword,
  replaceUser,
  resetPassword,
  sendRecoveryCode,
  setPassword,
  setPasswordGateway,
  setPasswordValue,
  unlockAccount,
  unlockPassword,
  updatePasswordPolicy,
  updateUser,
  updateUserEnabled,
  updateUserPopulation,
};
