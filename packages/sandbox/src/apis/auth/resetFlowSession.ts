import { enter } from './flow.ts';
import { moveOn } from './move-on.ts';
import type { AuthHandler } from './types.ts';

export const resetFlowSession: AuthHandler<'resetFlowSession'> = (call) => {
  const entered = enter(call, 'session.reset');
  if ('refusal' in entered) return entered.refusal;
  const { userID, standInID, cookieHash, authenticatedAt, ...flow } = entered.flow;
  return moveOn(call, { ...flow, status: flow.initialStatus }, 'begun anew');
};
