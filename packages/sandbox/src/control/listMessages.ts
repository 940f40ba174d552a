import { messageResource, messagesTo } from './message-resource.ts';
import { findWorld } from './refusals.ts';
import type { ControlHandler } from './types.ts';

export const listMessages: ControlHandler<'listMessages'> = ({ workshop, path, query }) => {
  const found = findWorld(workshop, path);
  if (!('id' in found)) return found;
  const messages = workshop.store.transact(found.id, (world) => messagesTo(world, query.to));
  return { status: 200, body: { messages: messages.map(messageResource) } };
};
