import { messageResource, messagesTo } from './message-resource.ts';
import type { ControlHandler } from './types.ts';

export const listMessages: ControlHandler<'listMessages'> = async ({ context, worldID, query }) => {
  const messages = await context.store.transact(worldID, (world) => messagesTo(world, query.to));
  return { status: 200, body: { messages: messages.map(messageResource) } };
};
