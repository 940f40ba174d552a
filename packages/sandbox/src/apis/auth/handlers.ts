import type { operations } from '@ping-password/contract/auth';
import { authorize } from './authorize.ts';
import { authorizeByForm } from './authorizeByForm.ts';
import { checkOtp } from './checkOtp.ts';
import { checkUsernamePassword } from './checkUsernamePassword.ts';
import { introspectToken } from './introspectToken.ts';
import { issueToken } from './issueToken.ts';
import { lookUpUser } from './lookUpUser.ts';
import { pushAuthorizationRequest } from './pushAuthorizationRequest.ts';
import { readFlow } from './readFlow.ts';
import { readOpenIDConfiguration } from './readOpenIDConfiguration.ts';
import { readSigningKeys } from './readSigningKeys.ts';
import { readUserInfo } from './readUserInfo.ts';
import { readUserInfoByPost } from './readUserInfoByPost.ts';
import { recoverFlowPassword } from './recoverFlowPassword.ts';
import { registerUser } from './registerUser.ts';
import { requestFlowRecovery } from './requestFlowRecovery.ts';
import { resetFlowPassword } from './resetFlowPassword.ts';
import { resetFlowSession } from './resetFlowSession.ts';
import { resumeFlow } from './resumeFlow.ts';
import { revokeToken } from './revokeToken.ts';
import { selectDevice } from './selectDevice.ts';
import { sendFlowRecoveryCode } from './sendFlowRecoveryCode.ts';
import { sendVerificationCode } from './sendVerificationCode.ts';
import { signOff } from './signOff.ts';
import { signOffByIDToken } from './signOffByIDToken.ts';
import type { AuthHandler } from './types.ts';
import { verifyUser } from './verifyUser.ts';

/** The behaviour of the Auth API by operationId. */
export const authHandlers: { readonly [Id in keyof operations]: AuthHandler<Id> } = {
  authorize,
  authorizeByForm,
  checkOtp,
  checkUsernamePassword,
  issueToken,
  lookUpUser,
  pushAuthorizationRequest,
  readFlow,
  readOpenIDConfiguration,
  readSigningKeys,
  recoverFlowPassword,
  registerUser,
  requestFlowRecovery,
  resetFlowPassword,
  resetFlowSession,
  resumeFlow,
  introspectToken,
  readUserInfo,
  readUserInfoByPost,
  revokeToken,
  signOff,
  signOffByIDToken,
  selectDevice,
  sendFlowRecoveryCode,
  sendVerificationCode,
  verifyUser,
};
