import { enter, keepFlow } from './flow.ts';
import { flowResource } from './flow-resource.ts';
import type { AuthHandler } from './types.ts';

export const readFlow: AuthHandler<'readFlow'> = (call) => {
  const entered = enter(call);
  if ('refusal' in entered) return { ...entered.refusal };
  const flow = { ...entered.flow, touchedAt: call.now };
  keepFlow(call.world, flow);
  return { status: 200, body: flowResource(call, flow), rule: 'read' };
};
