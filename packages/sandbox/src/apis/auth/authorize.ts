import { beginFlow } from './begin-flow.ts';
import type { AuthHandler } from './types.ts';

export const authorize: AuthHandler<'authorize'> = (call) => {
  const { max_age, ...parameters } = call.query;
  return beginFlow(call, call.path.environmentID, {
    ...parameters,
    ...(max_age !== undefined && { max_age: String(max_age) }),
  });
};
