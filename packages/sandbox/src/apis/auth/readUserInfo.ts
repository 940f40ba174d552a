import type { AuthHandler } from './types.ts';
import { userInfo } from './user-info.ts';

export const readUserInfo: AuthHandler<'readUserInfo'> = (call) => userInfo(call);
