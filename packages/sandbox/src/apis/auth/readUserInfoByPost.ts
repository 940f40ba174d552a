import type { AuthHandler } from './types.ts';
import { userInfo } from './user-info.ts';

export const readUserInfoByPost: AuthHandler<'readUserInfoByPost'> = (call) => userInfo(call);
