import type { operations } from '@ping-password/contract/auth';
import { authorize } from './authorize.ts';
import { authorizeByForm } from './authorizeByForm.ts';
import { checkUsernamePassword } from './checkUsernamePassword.ts';
import { issueToken } from './issueToken.ts';
import { lookUpUser } from './lookUpUser.ts';
import { readFlow } from './readFlow.ts';
import { readOpenIDConfiguration } from './readOpenIDConfiguration.ts';
import { readSigningKeys } from './readSigningKeys.ts';
import { recoverFlowPassword } from './recoverFlowPassword.ts';
import { requestFlowRecovery } from './requestFlowRecovery.ts';
import { resetFlowPassword } from './resetFlowPassword.ts';
import { resetFlowSession } from './resetFlowSession.ts';
import { resumeFlow } from './resumeFlow.ts';
import { sendFlowRecoveryCode } from './sendFlowRecoveryCode.ts';
import type { AuthHandler } from './types.ts';

/** The behaviour of the Auth API by operationId. */
export const authHandlers: { readonly [Id in keyof operations]: AuthHandler<Id> } = {
  authorize,
  authorizeByForm,
  checkUsernamePassword,
  issueToken,
  lookUpUser,
  readFlow,
  readOpenIDConfiguration,
  readSigningKeys,
  recoverFlowPassword,
  requestFlowRecovery,
  resetFlowPassword,
  resetFlowSession,
  resumeFlow,
  sendFlowRecoveryCode,
};
