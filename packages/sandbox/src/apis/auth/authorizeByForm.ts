import { beginFlow } from './begin-flow.ts';
import type { AuthHandler } from './types.ts';

export const authorizeByForm: AuthHandler<'authorizeByForm'> = (call) =>
  beginFlow(call, call.path.environmentID, call.body);
